import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type ArchivedTables,
  createComparison,
  type LedgerLine,
  parseBagInfo,
  readArchivedCells,
  readArchivedGrounds,
  readBagFacts,
  readLedger,
  siteFolder,
  snapshotName,
  type Today,
  tagFiles,
} from "../../src/core/archive/index.ts";
import type { TextFile } from "../../src/core/dataset/index.ts";
import { tabulate } from "../../src/core/derive/index.ts";
import type {
  ArchivedSnapshot,
  Dataset,
  History,
  RevisedYear,
  Revision,
} from "../../src/core/model/index.ts";
import { noHistory } from "../../src/core/model/index.ts";
import { decodeText } from "../../src/core/text/index.ts";
import { UserError } from "../command/user-error.ts";
import { ledgerName, readLedgerText } from "./archive-folder.ts";
import { sha256Text } from "./digest.ts";
import { withFile } from "./file-source.ts";
import { DamagedArchive, type OpenZip, openZip } from "./open-zip.ts";
import { refuseFaults } from "./refuse-faults.ts";

/**
 * What an archive holds, and how today's data differ from the newest snapshot of each year. Of each file only its
 * directory and three tables are read; `npm run verify` reads all. No ledger is no archive.
 * @throws UserError when the ledger, or a file that it names, is damaged or gone
 */
export async function readHistory(archive: string, dataset: Dataset): Promise<History> {
  const path = join(archive, ledgerName);
  const text = await readLedgerText(path);
  if (text === "") return noHistory;
  const { lines, faults } = readLedger(text, sha256Text);
  refuseFaults(path, faults);
  const today = { dataset, table: tabulate(dataset) };
  const newest = new Map(lines.map((line) => [line.year, line]));
  const snapshots: ArchivedSnapshot[] = [];
  const years: RevisedYear[] = [];
  const revisions: Revision[] = [];
  for (const line of lines) {
    await withSnapshot(archive, line, async (zip) => {
      snapshots.push(await describe(line, zip));
      if (newest.get(line.year) !== line) return;
      const compared = await compare(line, zip, today);
      years.push(compared.year);
      revisions.push(...compared.revisions);
    });
  }
  const byYear = (a: { readonly year: number }, b: { readonly year: number }) => a.year - b.year;
  return {
    ledger: sha256Text(text),
    snapshots,
    years: years.sort(byYear),
    revisions: revisions.sort(byYear),
  };
}

async function withSnapshot(
  archive: string,
  line: LedgerLine,
  use: (zip: OpenZip) => Promise<void>,
): Promise<void> {
  const path = join(archive, line.file);
  try {
    if (!existsSync(path)) throw new DamagedArchive("账本里有，文件不见了");
    const { size } = await stat(path);
    if (size !== line.bytes) {
      throw new DamagedArchive(`有 ${size} 字节，账本记的是 ${line.bytes} 字节`);
    }
    await withFile(path, async (source) => use(await openZip(source)));
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    throw new UserError(
      `${path}：${error.message}；运行 npm run verify -- ${archive} 查明，或用 --archive 另指归档文件夹。`,
    );
  }
}

async function describe(line: LedgerLine, zip: OpenZip): Promise<ArchivedSnapshot> {
  const info = await zip.text(`${snapshotName(line)}/${tagFiles.info}`);
  const facts = readBagFacts(parseBagInfo(info ?? "")) ?? fail(`读不出 ${tagFiles.info}`);
  const { previous: _, ...told } = line;
  return { ...told, withheldValues: facts.withheldValues, withheldTexts: facts.withheldTexts };
}

async function compare(line: LedgerLine, zip: OpenZip, today: Today) {
  const tables = tablesOf(line, zip);
  const grounds = await readArchivedGrounds(tables, line.year, fail);
  const { year, revision } = line;
  const comparison = createComparison(today, { year, revision }, grounds);
  await readArchivedCells(tables, fail, (cell) => comparison.take(cell));
  return comparison.end();
}

function tablesOf(line: LedgerLine, zip: OpenZip): ArchivedTables {
  const open = (name: string): TextFile | null => {
    const bytes = zip.pieces(`${snapshotName(line)}/${siteFolder}data/${name}`);
    return bytes === null ? null : { file: name, text: decodeText(bytes, "utf-8") };
  };
  return {
    reports: open("reports.csv") ?? fail("没有 reports.csv"),
    indicators: open("indicators.csv") ?? fail("没有 indicators.csv"),
    observations: open(`observations/${line.year}.csv`),
  };
}

function fail(what: string): never {
  throw new DamagedArchive(`归档里的表读不了：${what}`);
}
