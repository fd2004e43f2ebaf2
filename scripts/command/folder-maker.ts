import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Makes the folder of a file that is to be written, and asks the disk once a folder. */
export function folderMaker(): (path: string) => void {
  const made = new Set<string>();
  return (path) => {
    const folder = dirname(path);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
