import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../setup/with-lock.mjs";

/** Name of the ledger in an archive folder. */
export const ledgerName = "ledger.csv";
/** Folder inside an archive folder where a snapshot is made; it is there only while one is, or after a crash. */
export const workName = ".work";
/** Folder inside an archive folder that says who writes into it. */
export const lockName = ".lock";

/** The ledger's text, or "" where there is none. */
export async function readLedgerText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** Does the work while no other command writes into the archive folder, which is made where it is missing. */
export async function withArchive<T>(
  archive: string,
  tell: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(archive, { recursive: true });
  const onWait = (holder: string) => tell(`另一次归档（进程 ${holder}）正在进行，等待它完成……\n`);
  return withLock(join(archive, lockName), onWait, work);
}

/** Makes sure that names in a folder are on the disk. Windows has no such thing for folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
