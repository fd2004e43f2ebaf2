import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** The first of `names` (absolute paths, or names to look for in PATH) that can be run, or null. */
export function findProgram(names: readonly string[], path: string = process.env.PATH ?? ""): string | null {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const places = names.flatMap((name) =>
    isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  return places.find(canRun) ?? null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
