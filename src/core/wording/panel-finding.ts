import type { Distribution } from "../derive/distribution.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { howMany } from "./how-many.ts";

/** A median of fewer values says less than their range. */
const fewestForMedian = 5;

/** The indicator that stands for a theme, and how its values lie. */
export interface LeadingFigures {
  readonly name: string;
  readonly unit: string;
  readonly distribution: Distribution;
  /** Whether the values span so much that a median would hide it. */
  readonly wide: boolean;
}

/** What the leading indicator of a theme says in a year, as a heading; null where no office states any. */
export function panelFinding(themeName: string, leading: LeadingFigures | null): string {
  if (leading === null) return `尚无单位公布${themeName}数据`;
  const { name, unit, distribution, wide } = leading;
  const { n, median, minimum, maximum } = distribution;
  const lowest = formatQuantity(minimum, unit);
  const highest = formatQuantity(maximum, unit);
  if (n === 1) return `仅1家公布${name}（${lowest}），不作比较`;
  if (lowest === highest) return `${howMany(n, "家")}公布${name}，均为${lowest}`;
  if (wide || n < fewestForMedian) return `${name}从${lowest}到${highest}，${howMany(n, "家")}公布`;
  return `${howMany(n, "家")}公布${name}，中位数${formatQuantity(median, unit)}`;
}
