import { layOutText, type Place, paragraphAt, type ReadText } from "../quote/index.ts";
import { toNormal } from "../quote/to-normal.ts";
import type { ShownParagraph, TextPiece } from "./view.ts";

const invisible = /[\p{Cc}\p{Cf}]/gu;

/** The text of a report as it was, so that each sign on the page leads back to its place in the original. */
export function showText(read: ReadText): ShownParagraph[] {
  return layOutText(read, []).map(({ kind, level, runs }) => {
    const start = runs[0]?.place.start ?? 0;
    const at = toNormal(read.normal, { start, end: start + 1 }).start;
    return {
      ...{ kind, level, section: paragraphAt(read, at)?.section ?? "" },
      pieces: runs.flatMap(({ place }) => piecesOf(read, place)),
    };
  });
}

/** The parts of the lines that a stretch lies on. */
function piecesOf({ normal: { original }, lines }: ReadText, { start, end }: Place): TextPiece[] {
  return lines
    .filter((line) => line.start < end && line.end > start)
    .map((line) => {
      const from = Math.max(line.start, start);
      // One sign for one, so that counting signs on the page counts those of the original.
      const text = original
        .slice(from, Math.min(line.end, end))
        .replace(invisible, (sign) => "\u200b".repeat(sign.length));
      return { start: from, text };
    });
}
