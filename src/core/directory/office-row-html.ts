import type { MissingReason, Status } from "../model/index.ts";
import { dataHtml } from "../text/data-html.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { formatNumber } from "../text/format-number.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { missingWords } from "../wording/missing-words.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { statusWords } from "../wording/status-words.ts";
import type {
  DirectoryColumn,
  DirectoryFigure,
  DirectoryFrame,
  DirectoryOffice,
  FigureMark,
} from "./directory.ts";
import { latestYear, regionChain } from "./directory.ts";

/** The sign behind a value, and what it says; a value that a person confirmed needs none. */
export const figureSigns: Readonly<
  Record<Exclude<FigureMark, "plain">, readonly [sign: string, title: string]>
> = {
  auto: ["自", statusWords.auto.label],
  corrected: ["更", statusWords.corrected.label],
  claimed: ["报", "报告自述，没有可供计算的件数"],
};

/** A person's word needs no sign; anything else says so. */
export const markOf = (status: Status): FigureMark =>
  status === "auto" || status === "corrected" ? status : "plain";

/** The sign behind a value as HTML, "" where it needs none. */
export function signHtml(mark: FigureMark): string {
  if (mark === "plain") return "";
  const [sign, title] = figureSigns[mark];
  return `<abbr class="value-mark" title="${title}">${sign}</abbr>`;
}

/** Where a row of the directory stands. */
export interface RowPlace {
  /** Leads from the page to the folder of index.html. */
  readonly root: string;
  /** Whether the row tells where the office lies. */
  readonly withPlace: boolean;
  /** Whether it has a box that marks the office to be compared, which takes a script. */
  readonly withChoice?: boolean;
}

/** The row of an office as HTML, the same at build time and in the browser. */
export function officeRowHtml(
  office: DirectoryOffice,
  frame: DirectoryFrame,
  { root, withPlace, withChoice = false }: RowPlace,
): string {
  const { id, name, kind, population, figures } = office;
  const year = latestYear(office, frame);
  return [
    `<tr><th scope="row" class="name">`,
    withChoice
      ? `<input type="checkbox" class="choice" value="${id}" aria-label="对比${escapeXml(name)}" />`
      : "",
    `<a href="${root}offices/${id}.html">${escapeXml(name)}</a></th>`,
    withPlace ? `<td class="where">${placeHtml(office, frame, root)}</td>` : "",
    `<td class="nowrap">${kind}</td>`,
    number(
      population === null
        ? faint("未知")
        : dataHtml({ value: population, bound: "exact" }, formatNumber(population)),
    ),
    number(year === null ? missing("no_report") : String(year)),
    ...figures.map((figure, column) =>
      number(figureHtml(figure) + scopeHtml(office, frame.columns[column], figure)),
    ),
    `<td class="nowrap">${openHtml(office)}</td></tr>`,
  ].join("");
}

/** Its place, leading to the page of the narrowest region. */
function placeHtml({ region }: DirectoryOffice, frame: DirectoryFrame, root: string): string {
  const chain = regionChain(frame.regions, region);
  const narrowest = chain[chain.length - 1];
  if (narrowest === undefined) return faint("未载明");
  const names = escapeXml(chain.map(({ name }) => name).join(""));
  return `<a href="${root}regions/${narrowest.slug}.html">${names}</a>`;
}

function number(html: string): string {
  return `<td class="number">${html}</td>`;
}

function faint(text: string): string {
  return `<span class="missing">${text}</span>`;
}

function missing(reason: MissingReason): string {
  return `<span class="missing missing-${reason}">${missingWords[reason].label}</span>`;
}

function figureHtml(figure: DirectoryFigure): string {
  if (figure.kind === "missing") return missing(figure.reason);
  return dataHtml(figure, formatQuantity(figure, "", figure.decimals)) + signHtml(figure.mark);
}

/** Counts of different stages stand in one column: each says its own. */
function scopeHtml(
  { scope }: DirectoryOffice,
  column: DirectoryColumn | undefined,
  { kind }: DirectoryFigure,
): string {
  if (scope === null || kind === "missing" || !column?.scoped) return "";
  return ` <span class="place">${scopeWords[scope].label}</span>`;
}

function openHtml({ flags, underReview }: DirectoryOffice): string {
  const parts = [
    ...(flags === 0 ? [] : [`提示${flags}`]),
    ...(underReview === 0 ? [] : [`待核${underReview}`]),
  ];
  return parts.length === 0 ? faint("无") : parts.join("，");
}
