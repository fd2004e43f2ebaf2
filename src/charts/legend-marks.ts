import { boundMarks } from "./bound-marks.ts";
import { baseline, horizontal, type Marks, marks, mergeMarks, sizes, textFrom, vertical } from "./marks.ts";
import type { Shape } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import type { DotRole, LineRole } from "./tokens.ts";
import { wrapText } from "./wrap-text.ts";

/**
 * What stands before the words of a legend: a mark, a line, an arrow, a sign in text, a drawing of its own `width` px
 * from x around a middle, or nothing.
 */
export type Key =
  | { readonly kind: "dot"; readonly role: DotRole; readonly shape: Shape }
  | { readonly kind: "horizontal" | "vertical"; readonly role: LineRole }
  | { readonly kind: "arrow" }
  | { readonly kind: "sign"; readonly text: string }
  | {
      readonly kind: "drawn";
      readonly width: number;
      readonly draw: (x: number, middle: number) => Marks;
    }
  | { readonly kind: "none" };

export interface LegendItem {
  readonly key: Key;
  readonly text: string;
  /** The letter of the marks that it stands for, or the role of their lines; without one it cannot filter. */
  readonly kind?: string;
}

const lineHeight = 18;
/** From one line of items to the next: each is a target for a finger. */
const itemHeight = 24;
const gap = 18;
const keyWidths: Readonly<Record<Exclude<Key["kind"], "drawn">, number>> = {
  dot: 14,
  horizontal: 24,
  vertical: 10,
  arrow: 24,
  sign: 16,
  none: 0,
};

function keyMarks(key: Key, x: number, middle: number): Marks {
  switch (key.kind) {
    case "dot":
      return marks({ dots: [{ role: key.role, shape: key.shape, x: x + 5, y: middle }] });
    case "horizontal":
      return marks({ lines: [horizontal(key.role, middle, x, x + 18)] });
    case "vertical":
      return marks({ lines: [vertical(key.role, x + 3, middle - 6, middle + 6)] });
    case "arrow":
      return mergeMarks([
        boundMarks("at_least", x + 5, middle),
        marks({ dots: [{ role: "dot", shape: "circle", x: x + 5, y: middle }] }),
      ]);
    case "sign":
      return marks({ texts: [textFrom("missing", x, baseline(middle), key.text)] });
    case "drawn":
      return key.draw(x, middle);
    case "none":
      return marks({});
  }
}

interface Flow {
  readonly x: number;
  /** Where the line of items begins, and where what stands in it ends. */
  readonly top: number;
  readonly bottom: number;
  readonly parts: readonly Marks[];
}

/** Items one after another from `top`, in as many lines as the width asks for, and the y where they end. */
export function legendMarks(
  items: readonly LegendItem[],
  top: number,
  width: number,
): { readonly marks: Marks; readonly bottom: number } {
  if (items.length === 0) return { marks: marks({}), bottom: top };
  const flow = items.reduce<Flow>(
    (before, { key, text, kind }) => {
      const keyWidth = key.kind === "drawn" ? key.width + 6 : keyWidths[key.kind];
      const lines = wrapText(text, sizes.text, width - keyWidth, 4);
      const itemWidth = keyWidth + Math.max(...lines.map((each) => textWidth(each, sizes.text)));
      const breaks = before.x > 0 && before.x + itemWidth > width;
      const [left, from] = breaks ? [0, before.bottom] : [before.x, before.top];
      const height = itemHeight + (lines.length - 1) * lineHeight;
      const middle = (index: number): number => from + itemHeight / 2 + index * lineHeight;
      return {
        x: left + itemWidth + gap,
        top: from,
        bottom: Math.max(before.bottom, from + height),
        parts: [
          ...before.parts,
          keyMarks(key, left, middle(0)),
          marks({
            texts: lines.map((each, index) =>
              textFrom("note", left + keyWidth, baseline(middle(index)), each),
            ),
            legend: kind === undefined ? [] : [{ kind, text, x: left, y: from, width: itemWidth, height }],
          }),
        ],
      };
    },
    { x: 0, top, bottom: top, parts: [] },
  );
  return { marks: mergeMarks(flow.parts), bottom: flow.bottom };
}
