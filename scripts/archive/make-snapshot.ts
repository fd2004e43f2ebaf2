import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { max } from "d3";
import {
  type BagFacts,
  type LedgerLine,
  noteFault,
  type ProgramRecord,
  programName,
  readLedger,
  snapshotName,
} from "../../src/core/archive/index.ts";
import { formatProblems } from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { renderSite } from "../build/render-site.ts";
import type { ProgressOutput } from "../command/progress.ts";
import { UserError } from "../command/user-error.ts";
import { readData } from "../read-data.ts";
import { ledgerName, readLedgerText, withArchive, workName } from "./archive-folder.ts";
import { commitSnapshot, recoverArchive } from "./commit-snapshot.ts";
import { compareContent } from "./compare-content.ts";
import { sha256Text } from "./digest.ts";
import { packBag } from "./pack-bag.ts";
import { readProgram } from "./read-program.ts";
import { refuseFaults } from "./refuse-faults.ts";
import { type StagedReports, stageDataset } from "./stage-dataset.ts";
import { verifyZip } from "./verify-zip.ts";

export interface SnapshotOptions {
  /** Folder of the checkout. */
  readonly root: string;
  /** Absolute paths of the input and of the archive. */
  readonly data: string;
  readonly archive: string;
  readonly year: number;
  /** Why the revision is made; "" for none. */
  readonly note: string;
  /** Date of record (YYYY-MM-DD), or "" for the newest date in the data. */
  readonly date: string;
  readonly output: ProgressOutput;
}

/** The snapshot that was added, or the one whose content is today's; then, whether the program is another. */
export type SnapshotOutcome =
  | { readonly kind: "added"; readonly line: Omit<LedgerLine, "previous">; readonly files: number }
  | {
      readonly kind: "same";
      readonly line: LedgerLine;
      readonly programs: readonly [then: string, now: string] | null;
    };

/**
 * Adds the snapshot of a year to the archive, unless its content is there already.
 * @throws UserError when the data or the archive has errors, or a revision lacks its note; nothing is added then
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<SnapshotOutcome> {
  const { archive, output, note } = options;
  const fault = noteFault(note);
  if (fault !== null) throw new UserError(`--note：${fault.what}；${fault.mend}。`);
  const dataset = await readSound(options);
  return withArchive(
    archive,
    (text) => output.write(text),
    async () => {
      const recovered = await recoverArchive(archive);
      if (recovered !== null) output.write(`上次归档在最后一步中断，已补上 ${recovered}。\n`);
      const work = join(archive, workName);
      const drafted = await draft(options, dataset, work).catch(async (error: unknown) => {
        await rm(work, { recursive: true, force: true });
        throw error;
      });
      if (drafted.kind === "same") await rm(work, { recursive: true });
      else await commitSnapshot(archive, drafted.line);
      return drafted;
    },
  );
}

async function readSound({ data, year }: SnapshotOptions): Promise<Dataset> {
  const { dataset, problems } = await readData(data);
  const told = problems.length > 0 ? `${formatProblems(problems)}\n\n` : "";
  if (dataset === null) throw new UserError(`${told}数据有错误，没有归档；先改正，再归档。`);
  process.stderr.write(told);
  const years = new Set(dataset.reports.map((report) => report.year));
  if (!years.has(year)) {
    const known = [...years].sort((a, b) => a - b).join("、");
    throw new UserError(`数据里没有${year}年的报告；可以归档的年份：${known || "没有"}。`);
  }
  return dataset;
}

/** Everything up to the last step: the new bag stands whole and verified in .work, or nothing is to be done. */
async function draft(options: SnapshotOptions, dataset: Dataset, work: string): Promise<SnapshotOutcome> {
  const { root, data, archive, year, note, output } = options;
  const text = await readLedgerText(join(archive, ledgerName));
  const ledger = text === "" ? { lines: [], faults: [] } : readLedger(text, sha256Text);
  refuseFaults(join(archive, ledgerName), ledger.faults);
  const staged = join(work, "dataset");
  await mkdir(staged, { recursive: true });
  tellReports(await stageDataset(data, dataset, year, staged), output);
  const program = await readProgram(root);
  const last = ledger.lines.findLast((line) => line.year === year);
  if (last !== undefined) {
    const before = await compareContent(archive, last, staged);
    const other = before.program.source !== program.source;
    const programs = other ? ([programName(before.program), programName(program)] as const) : null;
    if (before.differences.length === 0 && (note === "" || programs === null)) {
      return { kind: "same", line: last, programs };
    }
    if (note === "") throw new UserError(askForNote(options, last, before.differences));
  }
  const facts = factsOf(options, dataset, (last?.revision ?? 0) + 1);
  const file = `${snapshotName(facts)}.zip`;
  if (existsSync(join(archive, file))) {
    throw new UserError(`${join(archive, file)} 已存在，账本里却没有它；查明来历，移到别处，再归档。`);
  }
  const packed = await packSite(options, { dataset, facts, program, staged, to: join(work, file) });
  const { revision, date } = facts;
  const line = { year, revision, file, sha256: packed.sha256, bytes: packed.bytes, date, note };
  return { kind: "added", line, files: packed.files };
}

interface Draft {
  readonly dataset: Dataset;
  readonly facts: BagFacts;
  readonly program: ProgramRecord;
  readonly staged: string;
  readonly to: string;
}

async function packSite({ root, output }: SnapshotOptions, { dataset, facts, program, staged, to }: Draft) {
  const source = { root, data: staged, snapshot: { year: facts.year, revision: facts.revision } };
  const { result } = await renderSite(source, {
    output,
    // The same warnings were told of the data folder itself.
    warn: () => undefined,
    fate: () => "归档没有改动。",
    prepare: async () => undefined,
    finish: {
      title: "打包并核对",
      run: async (built, tell) => {
        const { licence } = dataset.yearbook;
        const packed = await packBag({ site: built, dataset: staged, facts, licence, program }, to, tell);
        refuseFaults(to, (await verifyZip(to)).faults);
        await rm(built, { recursive: true });
        return [packed, `${packed.files} 个文件，${packed.bytes} 字节`];
      },
    },
  });
  return result;
}

function factsOf({ year, note, date }: SnapshotOptions, dataset: Dataset, revision: number): BagFacts {
  const { title, region, publisher } = dataset.yearbook;
  const newest = max(
    dataset.reports.filter((report) => report.year <= year),
    ({ issued }) => issued,
  );
  const record = date || newest || "";
  if (record === "") {
    throw new UserError("数据里没有任何报告的发布日期，不知道归档日期；用 --date 2025-03-01 的样子写明。");
  }
  const heldBack = new Set(dataset.indicators.filter(({ publish }) => !publish).map(({ id }) => id));
  const withheld = dataset.observations.filter(
    (row) => row.year <= year && heldBack.has(row.indicator),
  ).length;
  return { year, revision, date: record, note, title, region, publisher, withheld };
}

function askForNote({ year }: SnapshotOptions, last: LedgerLine, differences: readonly string[]): string {
  return (
    `${year}年已有归档 ${last.file}，现在的数据与它不同：\n${differences.map((line) => `  ${line}\n`).join("")}` +
    `归档只增不改，这将是第${last.revision + 1}版；请写明为什么修订，例如：\n` +
    `  npm run snapshot -- --year ${year} --note "更正某某街道的受理数"`
  );
}

function tellReports({ copied, absent, changed }: StagedReports, output: ProgressOutput): void {
  if (copied + absent.length > 0) {
    output.write(`报告文件：${copied} 份在手，一并归档；${absent.length} 份登记了文件名，但不在手边。\n`);
  }
  for (const file of changed) {
    process.stderr.write(`reports/${file}：与 reports.csv 登记的校验码不同，按现在的样子归档。\n`);
  }
}
