import { strToU8, zipSync } from "fflate";

/**
 * Texts by their paths as a ZIP archive. Every file carries the same `day`, taken as local time: with
 * `new Date(1980, 0, 1)`, the first day that the format knows, equal parts give equal bytes everywhere.
 */
export function zipParts(parts: ReadonlyMap<string, string>, day: Date): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(Array.from(parts, ([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { mtime: day, level: 6 });
}
