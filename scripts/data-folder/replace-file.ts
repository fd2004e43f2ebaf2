import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createEncodingDetector } from "../../src/core/text/index.ts";

/** changed: the file is not the one that the caller read, and was left alone. */
export type Replaced = "written" | "same" | "changed";

/**
 * Replaces a table whole, by a rename, so that a crash leaves the old one. The same text is not written again. A new
 * file, and one that a spreadsheet saved (with a byte-order mark, in GB18030 or UTF-16), gets the mark without which
 * a spreadsheet takes UTF-8 for something else. `read` are the bytes that the text was made from (null: no file): if
 * others are there now, somebody has saved the file meanwhile.
 * @throws the system's refusal; EPERM too for a file that is write-protected, which a rename would get around
 */
export async function replaceFile(path: string, text: string, read?: Buffer | null): Promise<Replaced> {
  // Hidden, so that what a killed program leaves is not taken for a table.
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const old = read === undefined ? await readBytes(path) : read;
  const bytes = Buffer.from(old === null || needsMark(old) ? `\ufeff${text}` : text, "utf8");
  if (old?.equals(bytes) === true) return "same";
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, bytes, { flush: true });
    const present = await readBytes(path);
    if (present === null ? old !== null : old?.equals(present) !== true) return "changed";
    if (present !== null) await refuseProtected(path);
    await rename(aside, path);
    return "written";
  } finally {
    await rm(aside, { force: true });
  }
}

/** Removes what killed programs have left of tables in a data folder, whose lock the caller holds. */
export async function sweepDrafts(data: string): Promise<void> {
  for (const folder of [data, join(data, "observations")]) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((other) => /^\..+\.\d+\.tmp$/.test(other))) {
      await rm(join(folder, name), { force: true });
    }
  }
}

/** A file's bytes, or null where there is none. */
export async function readBytes(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? null : Promise.reject(error),
  );
}

function needsMark(bytes: Buffer): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  const detector = createEncodingDetector();
  detector.push(bytes);
  const detection = detector.result();
  return "encoding" in detection && detection.encoding !== "utf-8";
}

async function refuseProtected(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o222) !== 0) return;
  throw Object.assign(new Error("EPERM: write-protected"), { code: "EPERM", path });
}
