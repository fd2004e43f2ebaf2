import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { fileReader } from "../command/file-reader.ts";

/**
 * Pages that were rendered before, unstamped, each with the key of what it was made from. A later build, also one after
 * a build that was stopped, takes those whose keys are the same.
 */
export interface KeptPages {
  /** The page of this address, there until the next is taken, or null where none was made from the same. */
  take(address: string, key: string): Buffer | null;
  keep(address: string, key: string, html: Buffer): void;
}

/** Opens the pages in a folder, which need not be there. `program` names all that they depend on besides their keys. */
export function openKeptPages(folder: string, program: string): KeptPages {
  const read = fileReader();
  const made = new Set<string>();
  /** Its first line: of a page that was not written to its end, or was changed since, it is another one. */
  const head = (key: string, html: Buffer) => `${program} ${key} ${html.length} ${crc32(html)}\n`;
  return {
    take(address, key) {
      const bytes = readIfThere(read, join(folder, address));
      const end = bytes.indexOf("\n") + 1;
      const html = bytes.subarray(end);
      return end > 0 && bytes.toString("utf8", 0, end) === head(key, html) ? html : null;
    },
    keep(address, key, html) {
      const path = join(folder, address);
      if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      made.add(dirname(path));
      writeFileSync(path, Buffer.concat([Buffer.from(head(key, html)), html]));
    },
  };
}

function readIfThere(read: (path: string) => Buffer, path: string): Buffer {
  try {
    return read(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
