import { strToU8, zipSync } from "fflate";

/** Every file of the archive carries this day, the first that the format knows, so that equal parts give equal bytes. */
const firstDay = new Date(1980, 0, 1);

/** Files by their paths as a ZIP archive. */
export function zipParts(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(Array.from(parts, ([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { mtime: firstDay, level: 6 });
}
