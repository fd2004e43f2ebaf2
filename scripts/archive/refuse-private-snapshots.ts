import { datasetFolder, readArchivedCells, siteFolder, snapshotName } from "../../src/core/archive/index.ts";
import type { ArchivedSnapshot, Dataset, History } from "../../src/core/model/index.ts";
import { UserError } from "../command/user-error.ts";
import { damagedTable, tablesOf, withSnapshot } from "./open-snapshot.ts";
import type { OpenZip } from "./open-zip.ts";

/**
 * Stops a build that would publish snapshots with values or texts that were held back when they were made, or are
 * today: a snapshot cannot be published in part, and what was published once cannot be taken back.
 * @throws UserError also where nothing is archived, or a snapshot cannot be read
 */
export async function refusePrivateSnapshots(
  archive: string,
  { ledger, snapshots }: History,
  dataset: Dataset,
): Promise<void> {
  if (ledger === null) {
    throw new UserError(
      `--with-archive：${archive} 里没有归档；先运行 npm run snapshot -- --year 年份，或用 --archive 另指归档文件夹。`,
    );
  }
  const faults: string[] = [];
  for (const snapshot of snapshots) {
    await withSnapshot(archive, snapshot, async (zip) => {
      const values = snapshot.withheldValues + (await heldBackToday(snapshot, zip, dataset));
      const texts = Math.max(
        snapshot.withheldTexts,
        dataset.yearbook.texts === "full" ? 0 : reportFiles(snapshot, zip),
      );
      const held = [
        values > 0 && `${values} 个不公布的数`,
        texts > 0 && `${texts} 份不全文公布的报告`,
      ].filter(Boolean);
      if (held.length > 0) faults.push(`${snapshot.file}：内有 ${held.join("、")}`);
    });
  }
  if (faults.length > 0) {
    throw new UserError(
      `${faults.join("\n")}\n以上归档不宜公开，而归档不能只公布一部分，未生成网站：去掉 --with-archive，归档文件另行保管。`,
    );
  }
}

/** Values that the snapshot's site told, of indicators that are not published today. */
async function heldBackToday(
  snapshot: ArchivedSnapshot,
  zip: OpenZip,
  { indicators }: Dataset,
): Promise<number> {
  const published = new Set(indicators.filter(({ publish }) => publish).map(({ id }) => id));
  const prefix = `${snapshotName(snapshot)}/${siteFolder}data/observations/`;
  let count = 0;
  for (const name of zip.names) {
    if (!name.startsWith(prefix) || !name.endsWith(".csv")) continue;
    const tables = tablesOf(snapshot, Number(name.slice(prefix.length, -".csv".length)), zip);
    await readArchivedCells(tables, damagedTable, ({ indicator, told }) => {
      if (told.kind === "stated" && !published.has(indicator)) count += 1;
    });
  }
  return count;
}

function reportFiles(snapshot: ArchivedSnapshot, { names }: OpenZip): number {
  const prefix = `${snapshotName(snapshot)}/${datasetFolder}reports/`;
  return names.filter((name) => name.startsWith(prefix)).length;
}
