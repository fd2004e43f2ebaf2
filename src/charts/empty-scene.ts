import { baseline, marks, sizes, textFrom } from "./marks.ts";
import type { Scene } from "./scene.ts";
import { wrapText } from "./wrap-text.ts";

const lineHeight = 18;

/** A chart without anything to draw: the sentence that says so. */
export function emptyScene(name: string, width: number, sentence: string): Scene {
  const lines = wrapText(sentence, sizes.text, width, 4);
  return {
    name,
    width,
    height: (lines.length + 1) * lineHeight,
    ...marks({
      texts: lines.map((line, index) => textFrom("note", 0, baseline((index + 1) * lineHeight), line)),
    }),
  };
}
