import type { Place } from "../quote/quote.ts";
import type { TextPiece } from "./view.ts";

/** A place under a name. */
export interface NamedPlace extends Place {
  readonly name: string;
}

export interface MarkedPiece extends TextPiece {
  /** The names of all places over it. */
  readonly names: readonly string[];
}

/** The pieces cut where places begin and end. */
export function markPieces(pieces: readonly TextPiece[], places: readonly NamedPlace[]): MarkedPiece[] {
  return pieces.flatMap(({ start, text }) => {
    const end = start + text.length;
    const over = places.filter((place) => place.start < end && place.end > start);
    const edges = over.flatMap((place) => [place.start, place.end]).filter((at) => at > start && at < end);
    const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
    return cuts.slice(1).map((to, index) => {
      const from = cuts[index] ?? start;
      const names = over.filter((place) => place.start <= from && place.end >= to).map(({ name }) => name);
      return { start: from, text: text.slice(from - start, to - start), names };
    });
  });
}
