import { crc32 } from "node:zlib";
import { type FileFindings, isSpot } from "./inspect-file.ts";
import type { Place } from "./resolve-link.ts";

/** What is held of a file, in numbers: the ids and links of a country's pages are millions of strings. */
export interface FileFacts {
  /** What is wrong with the file by itself, in Chinese. */
  readonly faults: readonly string[];
  /** Checksums of its ids. */
  readonly ids: Uint32Array;
  /** What it asks of the site, two numbers each: those of `sumsOf`. */
  readonly asked: Uint32Array;
}

/** The same without words, save for the faults. */
export function factsOf({ faults, ids, places }: FileFindings): FileFacts {
  return {
    faults,
    ids: Uint32Array.from(ids, sumOfId),
    asked: Uint32Array.from(places.flatMap(sumsOf)),
  };
}

/** Checksums of a place: of its file, and of an id there, which is odd, or of what stands for the file as a whole. */
export function sumsOf(place: Place): readonly [file: number, id: number] {
  return [crc32(place.file), isSpot(place) ? sumOfId(place.fragment) : (crc32(place.fragment) & ~1) >>> 0];
}

/** Whether it is an id that is asked for. */
export const isId = (sum: number): boolean => (sum & 1) === 1;

function sumOfId(id: string): number {
  return (crc32(id) | 1) >>> 0;
}
