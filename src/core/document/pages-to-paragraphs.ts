import { dropFurniture } from "./drop-furniture.ts";
import { joinLines } from "./join-lines.ts";
import { layLines } from "./lay-lines.ts";
import type { TextPage } from "./placed-text.ts";

/** The paragraphs of printed pages, without running heads and page numbers, in reading order. */
export function pagesToParagraphs(pages: readonly TextPage[]): string[] {
  const laid = pages.map(({ height, texts }) => ({ height, lines: layLines(texts) }));
  return joinLines(dropFurniture(laid));
}
