import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { WriteFile } from "../../src/core/publish/index.ts";
import { writePieces } from "./write-pieces.ts";

/** Writes files into a folder, making the folders on the way. */
export function writeInto(folder: string): WriteFile {
  const made = new Set<string>();
  return async (path, text) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    return writePieces(file, text);
  };
}
