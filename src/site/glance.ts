/** The one figure that stands for a theme in a year, with how far it carries, chosen from what is published. */
import type { Estimate, Quantity } from "../core/model/index.ts";
import { isWide } from "../core/publish/is-wide.ts";
import type { YearFile } from "../core/publish/schema.ts";
import { formatQuantity, formatShare } from "../core/text/index.ts";
import { likeForLikeSentence } from "../core/wording/index.ts";
import { statedBy } from "./cells.ts";
import { dataset, indicator, trends } from "./published.ts";
import { disputesOf, type SummarySource } from "./summary-source.ts";

export interface Glance {
  /** What the figure is. */
  label: string;
  /** null where nothing is stated. */
  figure: string | null;
  unit: string;
  /** Offices that the figure rests on. */
  n: number;
  /** What these offices do: 公布, or 可计算 where the figure is computed. */
  verb: string;
  /** Last year like for like, or why there is no comparison; "" where there is no figure. */
  change: string;
  /** The values of all offices, ascending, for a strip; none where the figure rests on fewer than two. */
  values: readonly Quantity[];
  median: Quantity | null;
  scale: "linear" | "log";
  /** Where the strip begins; a rate's does not begin at 0. */
  start: number;
  /** The strip's ends in words. */
  ends: readonly [string, string] | null;
}

type ThemeId = YearFile["themes"][number]["theme"];

const nothing: Glance = {
  label: "尚无单位公布",
  figure: null,
  unit: "",
  n: 0,
  verb: "公布",
  change: "",
  values: [],
  median: null,
  scale: "linear",
  start: 0,
  ends: null,
};

const percent = ({ rate }: Estimate): Quantity => ({ value: rate * 100, bound: "exact" });

/** How the rate went over the same offices, scope by scope; "" where too few state it. */
function resolutionTrends(): string {
  return trends()
    .resolution.filter(({ panel }) => panel !== null)
    .map(({ sentence }) => sentence)
    .join("");
}

const ratesByYear = new Map<number, ReadonlyMap<string, Quantity>>();

/** The computed rates of a year in percent, by office. */
function ratesIn(year: number): ReadonlyMap<string, Quantity> {
  const rows = disputesOf(year)?.rows ?? [];
  const rates =
    ratesByYear.get(year) ??
    new Map(rows.flatMap(({ office, computed }) => (computed ? [[office, percent(computed)] as const] : [])));
  ratesByYear.set(year, rates);
  return rates;
}

function pooledGlance({ year: { year }, offices, disputes, region }: SummarySource): Glance | null {
  if (!disputes?.pooled) return null;
  const { pooled, pools } = disputes;
  const isMixed = pools[0]?.offices !== pooled.offices;
  const rates = ratesIn(year);
  const values = offices.flatMap(({ id }) => rates.get(id) ?? []).sort((a, b) => a.value - b.value);
  const lowest = values[0]?.value ?? 0;
  const highest = values.at(-1)?.value ?? 0;
  return {
    ...nothing,
    label: `合计化解率${isMixed ? "（口径不一）" : ""}，95%区间${formatShare(pooled.low)}–${formatShare(pooled.high)}`,
    figure: formatShare(pooled.rate),
    n: pooled.offices,
    verb: "可计算",
    change: region === null && year === dataset.latestYear ? resolutionTrends() : "",
    values,
    median: percent(pooled),
    start: lowest,
    ends: [formatShare(lowest / 100), formatShare(highest / 100)],
  };
}

/** Counts are added where that means something to a reader; sessions and meetings are shown by their median. */
export function glanceOf(source: SummarySource, themeId: ThemeId): Glance {
  const { year } = source;
  const { leading } = year.themes.find(({ theme }) => theme === themeId) ?? { leading: null };
  if (leading === null) return nothing;
  const rate = themeId === "disputes" ? pooledGlance(source) : null;
  if (rate) return rate;
  const summary = year.indicators.find((row) => row.indicator === leading);
  if (!summary) return nothing;
  const { name, unit } = indicator(leading);
  const { minimum, maximum, median, n, likeForLike } = summary;
  const sum = themeId === "disputes" || themeId === "publicity" ? summary.sum : null;
  const quantity = sum ?? median;
  const { previousYear } = year;
  return {
    label: `${name}，${sum ? "合计" : "中位数"}`,
    figure: quantity && formatQuantity(quantity),
    unit,
    n,
    verb: "公布",
    change:
      summary.sum === null
        ? ""
        : likeForLikeSentence({ name, unit, year: year.year, previousYear, change: likeForLike }),
    values:
      n < 2
        ? []
        : statedBy(
            source.offices.map(({ id }) => id),
            year.year,
            leading,
          ),
    median,
    scale: minimum && maximum && isWide({ minimum, maximum }) ? "log" : "linear",
    start: 0,
    ends: maximum && ["0", formatQuantity(maximum)],
  };
}
