import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { addToLedger, type LedgerLine, readLedger } from "../../src/core/archive/index.ts";
import { ledgerName, readLedgerText, syncFolder, workName } from "./archive-folder.ts";
import { digestFile, sha256Text } from "./digest.ts";

/**
 * The steps that add a snapshot, packed as `.work/<file>`, to an archive folder. The process may die after, or
 * within, any of them: `recoverArchive` then takes the snapshot back or finishes adding it. The first step decides
 * which: once the next ledger stands whole in .work, everything that adding needs is on the disk.
 */
export function commitSteps(
  archive: string,
  line: Omit<LedgerLine, "previous">,
): readonly (() => Promise<void>)[] {
  const work = join(archive, workName);
  return [
    async () => {
      const { text } = addToLedger(await readLedgerText(join(archive, ledgerName)), line, sha256Text);
      const draft = join(work, `${ledgerName}.part`);
      const file = await open(draft, "w");
      await file.writeFile(text);
      await file.sync();
      await file.close();
      await rename(draft, join(work, ledgerName));
      await syncFolder(work);
    },
    ...finishingSteps(archive, line.file),
  ];
}

/** What is left to do once the next ledger stands in .work: the file first, so that no line is without its file. */
function finishingSteps(archive: string, file: string): readonly (() => Promise<void>)[] {
  const work = join(archive, workName);
  return [
    async () => {
      if (existsSync(join(work, file))) await rename(join(work, file), join(archive, file));
      await syncFolder(archive);
    },
    async () => {
      await rename(join(work, ledgerName), join(archive, ledgerName));
      await syncFolder(archive);
    },
    () => rm(work, { recursive: true, force: true }),
  ];
}

/** Adds a packed snapshot for good. */
export async function commitSnapshot(archive: string, line: Omit<LedgerLine, "previous">): Promise<void> {
  for (const step of commitSteps(archive, line)) await step();
}

/**
 * Mends what a killed snapshot left in an archive folder: one that was whole is added after all, anything less is
 * removed. Not to be called while another process adds one.
 * @returns the file that was added, or null
 */
export async function recoverArchive(archive: string): Promise<string | null> {
  const work = join(archive, workName);
  if (!existsSync(work)) return null;
  const file = await wholeSnapshot(archive);
  if (file === null) await rm(work, { recursive: true });
  else for (const step of finishingSteps(archive, file)) await step();
  return file;
}

/** The file that the ledger in .work would add, if that ledger is today's with one more line and the file is whole. */
async function wholeSnapshot(archive: string): Promise<string | null> {
  const work = join(archive, workName);
  const [text, next] = await Promise.all(
    [archive, work].map((folder) => readLedgerText(join(folder, ledgerName))),
  );
  const line = readLedger(next ?? "", sha256Text).lines.at(-1);
  if (line === undefined || addToLedger(text ?? "", line, sha256Text).text !== next) return null;
  const place = [join(work, line.file), join(archive, line.file)].find(existsSync);
  return place !== undefined && (await digestFile(place)).sha256 === line.sha256 ? line.file : null;
}
