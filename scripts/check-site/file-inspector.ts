import { join } from "node:path";
import { fileReader } from "../command/file-reader.ts";
import { type FileFindings, inspectFile } from "./inspect-file.ts";
import { linkResolver } from "./resolve-link.ts";

/** A site to look at. */
export interface SiteFiles {
  readonly folder: string;
  /** All of the site, below its folder, in order; a file's number is its place in this list. */
  readonly files: readonly string[];
}

/** Reads pages and style sheets of a site, each by its number, and looks at them. */
export function fileInspector({ folder, files }: SiteFiles): (number: number) => FileFindings {
  const read = fileReader();
  const resolve = linkResolver();
  return (number) => {
    const file = files[number] ?? "";
    return inspectFile(file, read(join(folder, file)), resolve);
  };
}
