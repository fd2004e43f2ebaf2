import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { noteFault, programName, readLedger, snapshotName } from "../../src/core/archive/index.ts";
import type { ProgressOutput } from "../command/progress.ts";
import { UserError } from "../command/user-error.ts";
import { withDataLock } from "../data-folder/with-data-lock.ts";
import { ledgerName, readLedgerText, withArchive, workName } from "./archive-folder.ts";
import { commitSnapshot, recoverArchive } from "./commit-snapshot.ts";
import { compareContent } from "./compare-content.ts";
import { sha256Text } from "./digest.ts";
import type { FoundData } from "./examine-data.ts";
import { examineInThread } from "./examine-in-thread.ts";
import { packSite } from "./pack-site.ts";
import { readProgram } from "./read-program.ts";
import { refuseFaults } from "./refuse-faults.ts";
import { type SnapshotWords, snapshotFacts } from "./snapshot-facts.ts";
import { askForNote, describeReports } from "./snapshot-messages.ts";
import type { SnapshotOutcome } from "./snapshot-outcome.ts";
import { stageDataset } from "./stage-dataset.ts";
import { verifyZip } from "./verify-zip.ts";

export interface SnapshotOptions extends SnapshotWords {
  /** Folder of the checkout. */
  readonly root: string;
  /** Absolute paths of the input and of the archive. */
  readonly data: string;
  readonly archive: string;
  readonly year: number;
  readonly output: ProgressOutput;
}

/**
 * Adds the snapshot of a year to the archive, unless its content is there already.
 * @throws UserError when the data or the archive has errors, or a revision lacks its note; nothing is added then
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<SnapshotOutcome> {
  const { archive, output, note } = options;
  const fault = noteFault(note);
  if (fault !== null) throw new UserError(`--note：${fault.what}；${fault.mend}。`);
  const read = await readSound(options);
  return withArchive(
    archive,
    (text) => output.write(text),
    async () => {
      const recovered = await recoverArchive(archive);
      if (recovered !== null) output.write(`上次归档在最后一步中断，已补上 ${recovered}。\n`);
      const work = join(archive, workName);
      const drafted = await draft(options, read, work).catch(async (error: unknown) => {
        await rm(work, { recursive: true, force: true });
        throw error;
      });
      if (drafted.kind === "same") await rm(work, { recursive: true });
      else await commitSnapshot(archive, drafted.line);
      return drafted;
    },
  );
}

async function readSound({ data, year }: SnapshotOptions): Promise<FoundData> {
  const { told, found } = await examineInThread(data);
  if (found === null) throw new UserError(`${told}数据有错误，没有归档；先改正，再归档。`);
  process.stderr.write(told);
  if (!found.years.includes(year)) {
    const known = found.years.join("、");
    throw new UserError(`数据里没有${year}年的报告；可以归档的年份：${known || "没有"}。`);
  }
  return found;
}

/** Everything up to the last step: the new bag stands whole and verified in .work, or nothing is to be done. */
async function draft(options: SnapshotOptions, read: FoundData, work: string): Promise<SnapshotOutcome> {
  const { root, data, archive, year, note, output } = options;
  const text = await readLedgerText(join(archive, ledgerName));
  const ledger = text === "" ? { lines: [], faults: [] } : readLedger(text, sha256Text);
  refuseFaults(join(archive, ledgerName), ledger.faults);
  const staged = join(work, "dataset");
  await mkdir(staged, { recursive: true });
  const reports = await unchanged(data, output, () => stageDataset(data, read, year, staged));
  const { told, warnings } = describeReports(reports);
  output.write(told);
  process.stderr.write(warnings);
  const { found } = await examineInThread(staged);
  if (found === null) throw new UserError("归档期间数据被别的程序改动，没有归档；再运行一次。");
  const program = await readProgram(root);
  const last = ledger.lines.findLast((line) => line.year === year);
  if (last !== undefined) {
    const before = await compareContent(archive, last, staged);
    const other = before.program.source !== program.source;
    const programs = other ? ([programName(before.program), programName(program)] as const) : null;
    if (before.differences.length === 0 && (note === "" || programs === null)) {
      return { kind: "same", line: last, programs };
    }
    if (note === "") throw new UserError(askForNote(last, before.differences));
  }
  const snapshot = { year, revision: (last?.revision ?? 0) + 1 };
  const facts = snapshotFacts(snapshot, found, reports.copied, options);
  const file = `${snapshotName(facts)}.zip`;
  if (existsSync(join(archive, file))) {
    throw new UserError(`${join(archive, file)} 已存在，账本里却没有它；查明来历，移到别处，再归档。`);
  }
  const to = join(work, file);
  const packed = await packSite({
    ...{ root, dataset: staged, facts, program, to, output },
    check: async () => refuseFaults(to, (await verifyZip(to)).faults),
  });
  const { sha256, bytes } = packed;
  const line = { ...snapshot, file, sha256, bytes, date: facts.date, note };
  return { kind: "added", line, files: packed.files };
}

/** Runs the work while no other command changes the data folder. Only a folder that such have used has their lock. */
function unchanged<T>(data: string, output: ProgressOutput, work: () => Promise<T>): Promise<T> {
  if (!existsSync(join(data, ".lock"))) return work();
  const onWait = (holder: string) => output.write(`等待另一个程序（进程 ${holder}）写完数据……\n`);
  return withDataLock(data, onWait, work);
}
