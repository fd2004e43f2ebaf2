import { crc32 } from "node:zlib";

/** What stands for something on a page as it is rendered, and what its reader is told there. */
export interface Stamp {
  /** In ASCII. */
  readonly mark: string;
  readonly said: string;
}

/** Where something is said on a page: which of the stamps, by its number, and at which byte. */
export type StampPlace = readonly [stamp: number, at: number];

export interface StampedPage {
  readonly bytes: Buffer;
  readonly places: readonly StampPlace[];
}

/** Puts what is said in the places of the marks. */
export function stampPage(page: Buffer, stamps: readonly Stamp[]): StampedPage {
  const marks = stamps
    .flatMap(({ mark }, stamp) => [...placesOf(page, mark)].map((at) => ({ stamp, at, size: mark.length })))
    .sort((a, b) => a.at - b.at);
  const pieces: Buffer[] = [];
  const places: StampPlace[] = [];
  let from = 0;
  let length = 0;
  for (const { stamp, at, size } of marks) {
    const said = Buffer.from(stamps[stamp]?.said ?? "");
    length += at - from;
    places.push([stamp, length]);
    pieces.push(page.subarray(from, at), said);
    length += said.length;
    from = at + size;
  }
  return { bytes: Buffer.concat([...pieces, page.subarray(from)]), places };
}

/**
 * Says it anew in the places of a stamped page, whose texts are as long as the new ones.
 * @returns whether the page said something else before
 */
export function restamp(page: Buffer, places: readonly StampPlace[], said: readonly Buffer[]): boolean {
  let isChanged = false;
  for (const [stamp, at] of places) {
    const text = said[stamp] ?? Buffer.alloc(0);
    if (text.compare(page, at, at + text.length) === 0) continue;
    text.copy(page, at);
    isChanged = true;
  }
  return isChanged;
}

/** A checksum of all that a stamped page says besides. */
export function sumBesides(page: Buffer, places: readonly StampPlace[], said: readonly Buffer[]): number {
  let sum = 0;
  let from = 0;
  for (const [stamp, at] of places) {
    sum = crc32(page.subarray(from, at), sum);
    from = at + (said[stamp]?.length ?? 0);
  }
  return crc32(page.subarray(from), sum);
}

function* placesOf(page: Buffer, mark: string): Generator<number> {
  for (let at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, at + mark.length)) yield at;
}
