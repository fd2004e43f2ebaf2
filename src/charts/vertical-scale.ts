import { scaleLinear, scaleLog } from "d3";
import { formatNumber } from "../core/text/format-number.ts";
import { rateAxis } from "./rate-axis.ts";

/** A scale that is read upwards, in px. */
export interface VerticalScale {
  readonly y: (value: number) => number;
  /** From the lowest to the highest. */
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** Between the place of zero and the first power of ten of a log scale; null where there is no such break. */
  readonly breakY: number | null;
  /** The value that it begins at, in percent, where that is not zero; null for counts. */
  readonly startsAt: number | null;
}

/** How values are spread: counts from zero, counts by powers of ten, or percentages up to 100. */
export type ScaleKind = "linear" | "log" | "rate";

const tickDistance = 15;
/** Room that zero takes on a log scale, which has no place for it. */
const zeroSlot = 16;

/** The ticks that leave each other room, the first and every second, third … after it. */
function apart(values: readonly number[], y: (value: number) => number, suffix = ""): VerticalScale["ticks"] {
  const all = values.map((value) => ({ y: y(value), label: `${formatNumber(value)}${suffix}` }));
  const strides = all.map((_, skipped) => all.filter((__, index) => index % (skipped + 1) === 0));
  return (
    strides.find((ticks) =>
      ticks.every((tick, index) => index === 0 || (ticks[index - 1]?.y ?? 0) - tick.y >= tickDistance),
    ) ?? []
  );
}

function rateScale(values: readonly number[], top: number, bottom: number): VerticalScale {
  const axis = rateAxis(values.map((value) => value / 100));
  const y = scaleLinear([axis.start * 100, 100], [bottom, top]);
  const ticks = apart(
    axis.ticks.map((share) => Math.round(share * 100)),
    y,
    "%",
  );
  return { y, ticks, breakY: null, startsAt: axis.start === 0 ? null : axis.start * 100 };
}

function logScale(values: readonly number[], top: number, bottom: number): VerticalScale {
  const positive = values.filter((value) => value > 0);
  const hasZero = positive.length < values.length;
  const least = positive.length === 0 ? 0 : Math.floor(Math.log10(Math.min(...positive)));
  const most = positive.length === 0 ? 1 : Math.ceil(Math.log10(Math.max(...positive)));
  const [first, last] = least === most ? [Math.max(0, least - 1), most + 1] : [least, most];
  const scale = scaleLog([10 ** first, 10 ** last], [hasZero ? bottom - zeroSlot : bottom, top]);
  const y = (value: number): number => (value === 0 ? bottom : scale(value));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const ticks = apart(powers, y);
  return {
    y,
    ticks: hasZero ? [{ y: bottom, label: "0" }, ...ticks] : ticks,
    breakY: hasZero ? bottom - zeroSlot / 2 : null,
    startsAt: null,
  };
}

/** A scale that holds all values between two heights. */
export function verticalScale(
  kind: ScaleKind,
  values: readonly number[],
  top: number,
  bottom: number,
): VerticalScale {
  if (kind === "rate") return rateScale(values, top, bottom);
  if (kind === "log") return logScale(values, top, bottom);
  const y = scaleLinear([0, Math.max(1, ...values)], [bottom, top]).nice(5);
  return { y, ticks: apart(y.ticks(3).filter(Number.isInteger), y), breakY: null, startsAt: null };
}
