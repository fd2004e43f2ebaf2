import { constants } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { History } from "../../src/core/model/index.ts";
import type { Tell } from "../command/progress.ts";
import { UserError } from "../command/user-error.ts";
import { ledgerName, readLedgerText } from "./archive-folder.ts";
import { digestFile, sha256Text } from "./digest.ts";

/**
 * Copies the ledger and the snapshots that it names into `folder`, and proves each copy by the ledger's checksum.
 * @returns bytes of the snapshots
 * @throws UserError where a file is not what the ledger says
 */
export async function copyArchive(
  archive: string,
  { ledger, snapshots }: Pick<History, "ledger" | "snapshots">,
  folder: string,
  tell: Tell,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const text = await readLedgerText(join(archive, ledgerName));
  if (sha256Text(text) !== ledger) {
    throw new UserError(`${join(archive, ledgerName)} 在生成网站时变了，未发布；等归档完成后再生成。`);
  }
  let bytes = 0;
  for (const [index, { file, sha256 }] of snapshots.entries()) {
    tell(`第 ${index + 1}/${snapshots.length} 份`);
    const copy = join(folder, file);
    await copyFile(join(archive, file), copy, constants.COPYFILE_FICLONE);
    const found = await digestFile(copy);
    if (found.sha256 !== sha256) {
      throw new UserError(
        `${join(archive, file)} 与账本记的校验码不符，未发布；运行 npm run verify -- ${archive} 查明。`,
      );
    }
    bytes += found.size;
  }
  await writeFile(join(folder, ledgerName), text);
  return bytes;
}
