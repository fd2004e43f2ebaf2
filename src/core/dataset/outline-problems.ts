import { formatProblem, type Problem } from "../model/index.ts";
import { formatProblems } from "./format-problems.ts";

/** More lines than these are not read one by one. */
const mostWhole = 60;
/** Kinds that are told, errors and warnings apart, and problems of each. */
const mostKinds = 12;
const firstOfKind = 3;

/** Problems of one kind: the same column of the same table, and the same words but for what they quote. */
interface Kind {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Whether there are more problems than a person reads one by one. */
export function isLongList(problems: readonly Problem[]): boolean {
  return problems.length > mostWhole;
}

/**
 * The problems, which are sorted, as `formatProblems` gives them; a long list by its kinds, the first few of each, with
 * `whole` telling where all of them are. Kinds of tables that others refer to go first, since one mistake there makes
 * many elsewhere; then those of whole files, then the most frequent.
 */
export function outlineProblems(problems: readonly Problem[], whole: string): string {
  if (!isLongList(problems)) return formatProblems(problems);
  const blocks = (["error", "warning"] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length === 0) return [];
    const kinds = kindsOf(found);
    const told = kinds.slice(0, mostKinds);
    const others = kinds.slice(mostKinds);
    const title = `${severity === "error" ? "错误" : "警告"} ${found.length} 处，分 ${kinds.length} 类`;
    const rest = others.reduce((sum, kind) => sum + kind.problems.length, 0);
    const more = rest === 0 ? [] : [`另有 ${others.length} 类共 ${rest} 处`];
    return [title, ...told.map(outlineKind), ...more];
  });
  return [...blocks, whole].join("\n\n");
}

function outlineKind({ title, problems }: Kind): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const where = files > 1 ? `，在 ${files} 个文件里` : "";
  const rest = problems.length - firstOfKind;
  return [
    `◆ ${title}　${problems.length} 处${where}`,
    ...problems.slice(0, firstOfKind).map(formatProblem),
    ...(rest > 0 ? [`……还有 ${rest} 处`] : []),
  ].join("\n");
}

function kindsOf(problems: readonly Problem[]): readonly Kind[] {
  const kinds = [...Map.groupBy(problems, keyOf)].map(([key, own]) => ({ key, problems: own }));
  kinds.sort(
    (a, b) =>
      rankOf(a.problems) - rankOf(b.problems) ||
      Number(isOfLines(a.problems)) - Number(isOfLines(b.problems)) ||
      b.problems.length - a.problems.length,
  );
  return kinds.map(({ key, problems: own }) => ({ title: key.slice(key.indexOf("\n") + 1), problems: own }));
}

/** The table, and below it the column and the words without what they quote. */
function keyOf({ file, column, what }: Problem): string {
  const words = what.replace(/“.*”/su, "“…”").replace(/[\p{Script=Latin}\d][\p{Script=Latin}\d_.%-]*/gu, "…");
  return `${tableOf(file)}\n${column === null ? "" : `${column}：`}${words}`;
}

const upstream = ["yearbook.yaml", "indicators.yaml", "offices.csv", "reports.csv"];

function tableOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return upstream.includes(name) ? name : "";
}

function isOfLines([first]: readonly Problem[]): boolean {
  return first?.line !== null;
}

function rankOf([first]: readonly Problem[]): number {
  const rank = upstream.indexOf(tableOf(first?.file ?? ""));
  return rank === -1 ? upstream.length : rank;
}
