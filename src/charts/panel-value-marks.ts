import { boundMarks, isHollow } from "./bound-marks.ts";
import { baseline, horizontal, type Marks, marks, mergeMarks, textTo } from "./marks.ts";
import { type PanelColumn, type PanelValue, valueLabel } from "./panel-blocks.ts";
import type { PanelScale } from "./panel-scale.ts";

/** One value of one office: its mark with stem and arrow and its figure, or the sign for why it is missing. */
export function panelValueMarks(value: PanelValue, column: PanelColumn, scale: PanelScale, y: number): Marks {
  const label = valueLabel(value);
  if (value.kind === "missing") {
    return marks({ texts: [textTo("missing", column.right, baseline(y), label)] });
  }
  const x = scale.x(value.value);
  const hasStem = scale.zeroX !== null && value.value > 0;
  return mergeMarks([
    marks({
      lines: hasStem ? [horizontal("stem", y, scale.zeroX, x)] : [],
      dots: [{ role: isHollow(value.bound) ? "dot-hollow" : "dot", shape: "circle", x, y }],
      texts: [textTo("value", column.right, baseline(y), label)],
    }),
    boundMarks(value.bound, x, y),
  ]);
}
