import { join } from "node:path";
import {
  createComparison,
  type LedgerLine,
  parseBagInfo,
  readArchivedCells,
  readArchivedGrounds,
  readBagFacts,
  readLedger,
  snapshotName,
  type Today,
  tagFiles,
} from "../../src/core/archive/index.ts";
import { tabulate } from "../../src/core/derive/index.ts";
import type {
  ArchivedSnapshot,
  Dataset,
  History,
  RevisedYear,
  Revision,
} from "../../src/core/model/index.ts";
import { noHistory } from "../../src/core/model/index.ts";
import { ledgerName, readLedgerText } from "./archive-folder.ts";
import { sha256Text } from "./digest.ts";
import { damagedTable, tablesOf, withSnapshot } from "./open-snapshot.ts";
import type { OpenZip } from "./open-zip.ts";
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
    isPublished: false,
    snapshots,
    years: years.sort(byYear),
    revisions: revisions.sort(byYear),
  };
}

async function describe(line: LedgerLine, zip: OpenZip): Promise<ArchivedSnapshot> {
  const info = await zip.text(`${snapshotName(line)}/${tagFiles.info}`);
  const facts = readBagFacts(parseBagInfo(info ?? "")) ?? damagedTable(`读不出 ${tagFiles.info}`);
  const { previous: _, ...told } = line;
  return { ...told, withheldValues: facts.withheldValues, withheldTexts: facts.withheldTexts };
}

async function compare(line: LedgerLine, zip: OpenZip, today: Today) {
  const tables = tablesOf(line, line.year, zip);
  const grounds = await readArchivedGrounds(tables, line.year, damagedTable);
  const { year, revision } = line;
  const comparison = createComparison(today, { year, revision }, grounds);
  await readArchivedCells(tables, damagedTable, (cell) => comparison.take(cell));
  return comparison.end();
}
