import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type ArchivedTables,
  type LedgerLine,
  siteFolder,
  snapshotName,
} from "../../src/core/archive/index.ts";
import type { TextFile } from "../../src/core/dataset/index.ts";
import type { Snapshot } from "../../src/core/model/index.ts";
import { decodeText } from "../../src/core/text/index.ts";
import { UserError } from "../command/user-error.ts";
import { withFile } from "./file-source.ts";
import { DamagedArchive, type OpenZip, openZip } from "./open-zip.ts";

/**
 * Opens a snapshot that the ledger names.
 * @throws UserError where its file is gone, has another size, or `use` finds it damaged
 */
export async function withSnapshot(
  archive: string,
  line: Pick<LedgerLine, "file" | "bytes">,
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

/**
 * The tables that say what a snapshot's site told of a year.
 * @throws DamagedArchive where one is gone; a year need not have observations
 */
export function tablesOf(snapshot: Snapshot, year: number, zip: OpenZip): ArchivedTables {
  const open = (name: string): TextFile | null => {
    const bytes = zip.pieces(`${snapshotName(snapshot)}/${siteFolder}data/${name}`);
    return bytes === null ? null : { file: name, text: decodeText(bytes, "utf-8") };
  };
  return {
    reports: open("reports.csv") ?? damagedTable("没有 reports.csv"),
    indicators: open("indicators.csv") ?? damagedTable("没有 indicators.csv"),
    observations: open(`observations/${year}.csv`),
  };
}

/** @throws DamagedArchive */
export function damagedTable(what: string): never {
  throw new DamagedArchive(`归档里的表读不了：${what}`);
}
