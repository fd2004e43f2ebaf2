import type { Office } from "../model/index.ts";

/** City and district of an office, to tell it from others of its name; a municipality writes its own name in both. */
export function regionOf({ city, district }: Office): string {
  return [...new Set([city, district])].join("");
}
