import { join } from "node:path";
import type { WriteFile } from "../../src/core/publish/index.ts";
import { folderMaker } from "../command/folder-maker.ts";
import { writePieces } from "./write-pieces.ts";

/** Writes files into a folder, making the folders on the way. */
export function writeInto(folder: string): WriteFile {
  const makeFolder = folderMaker();
  return async (path, text) => {
    const file = join(folder, path);
    makeFolder(file);
    return writePieces(file, text);
  };
}
