/** How high a frame that embeds a chart should be. */
import { narrowWidth } from "../charts/index.ts";

interface Drawn {
  readonly height: number;
}

/** In px: the heading, the source and the edges of the embedded page. */
const around = 260;
/** The narrow drawing is enlarged so far: 26rem, as the style sheet has it. */
const widestNarrow = 416;
/** A higher frame would fill a screen and more; its page scrolls instead. */
const highest = 1400;

/** High enough for either drawing of the chart, in px. */
export function embedHeight(wide: Drawn, narrow: Drawn): number {
  const tallest = Math.max(wide.height, (narrow.height * widestNarrow) / narrowWidth);
  return Math.min(Math.ceil((tallest + around) / 10) * 10, highest);
}
