/**
 * The shapes of every file under public/data/, as zod schemas: the contract between the build, the pages and
 * other readers. JSON Schemas are made from these; docs/data.md explains them.
 */
import { z } from "zod";
import {
  bounds,
  coverages,
  disputeScopes,
  flagCodes,
  missingReasons,
  officeKinds,
  peerLevels,
  polarities,
  statuses,
  themeIds,
} from "../model/index.ts";

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const indicatorId = z.string().regex(/^[a-z][a-z0-9_]*$/);
const year = z.int().min(1949).max(2199);
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const bound = z.enum(bounds);
const theme = z.enum(themeIds);

/** A value and how it was stated. */
export const quantity = z.strictObject({ value: z.number().nonnegative(), bound });

/** A share of 1 with its 95 % Wilson interval. */
export const estimate = z.strictObject({ rate: share, low: share, high: share });

export const datasetFile = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  region: z.string(),
  licence: z.strictObject({ name: z.string(), url: z.string() }),
  /** Newest date of issue among the reports (YYYY-MM-DD), or "". Never the clock. */
  dateOfRecord: z.string(),
  /** First 12 hex digits of the SHA-256 over the files below. */
  edition: z.string(),
  /** Years that have a report, oldest first. */
  years: z.array(year),
  latestYear: year.nullable(),
  themes: z.array(z.strictObject({ id: theme, name: z.string() })),
  counts: z.strictObject({ offices: count, reports: count, stated: count, underReview: count }),
  files: z.array(
    z.strictObject({
      path: z.string(),
      description: z.string(),
      /** Rows of a table, or null for a file that is not one. */
      rows: count.nullable(),
      bytes: count,
      sha256: z.string().length(64),
    }),
  ),
});

export const officesFile = z.array(
  z.strictObject({
    id,
    name: z.string(),
    kind: z.enum(officeKinds),
    province: z.string(),
    city: z.string(),
    district: z.string(),
    population: count.nullable(),
    note: z.string(),
    /** Province, city and district in one, each named once: 重庆市涪陵区. */
    place: z.string(),
    /** Years with a report, oldest first. */
    reportYears: z.array(year),
  }),
);

export const indicatorsFile = z.array(
  z.strictObject({
    id: indicatorId,
    theme,
    name: z.string(),
    unit: z.string(),
    polarity: z.enum(polarities),
    definition: z.string(),
    publish: z.boolean(),
  }),
);

export const reportsFile = z.array(
  z.strictObject({
    id,
    office: id,
    year,
    title: z.string(),
    documentNumber: z.string(),
    issued: z.string(),
    url: z.string(),
    coverage: z.enum(coverages),
    note: z.string(),
  }),
);

/** What a row of observations/<year>.csv states, as published. */
const statement = z.strictObject({
  value: z.number().nonnegative(),
  bound,
  /** Digits printed after the decimal point. */
  decimals: count,
  unit: z.string(),
  term: z.string(),
  section: z.string(),
  note: z.string(),
});

export const observationsFile = z.strictObject({
  year,
  /** Only cells with a value, with candidates, or held back; the reason of any other follows from reports.json. */
  cells: z.array(
    z.discriminatedUnion("kind", [
      statement.extend({
        kind: z.literal("stated"),
        office: id,
        indicator: indicatorId,
        report: id,
        status: z.enum(statuses),
      }),
      z.strictObject({
        kind: z.literal("missing"),
        office: id,
        indicator: indicatorId,
        report: id,
        reason: z.enum(missingReasons),
        candidates: z.array(statement),
      }),
    ]),
  ),
});

/** A change between two years over the offices that state a value in both. */
export const likeForLike = z.strictObject({
  previousYear: year,
  /** Offices with both years. */
  n: count,
  before: quantity,
  after: quantity,
  /** after ÷ before − 1, or null where before is 0. */
  change: z.number().nullable(),
  /** What the bounds allow to be said of the change. */
  certainty: z.enum(["exact", "at_least", "at_most", "about", "unknown"]),
});

export const indicatorSummary = z.strictObject({
  indicator: indicatorId,
  /** Offices that state a value. */
  n: count,
  /** Of these, how many values are not exact. */
  inexact: count,
  underReview: count,
  /** Null for a rate: rates are not added. */
  sum: quantity.nullable(),
  median: quantity.nullable(),
  lowerQuartile: quantity.nullable(),
  upperQuartile: quantity.nullable(),
  minimum: quantity.nullable(),
  maximum: quantity.nullable(),
  /** Null where no office has both years. */
  likeForLike: likeForLike.nullable(),
});

export const flag = z.strictObject({
  code: z.enum(flagCodes),
  office: id,
  year,
  indicators: z.array(indicatorId),
  message: z.string(),
  rows: z.array(z.strictObject({ year, line: count })),
});

/** summaries/years/<year>.json */
export const yearFile = z.strictObject({
  year,
  previousYear: year.nullable(),
  nextYear: year.nullable(),
  /** The year in one or two sentences. */
  headline: z.array(z.string()),
  coverage: z.strictObject({
    /** Known offices. */
    offices: count,
    /** Offices with a report of this year. */
    reports: count,
    /** Of these, read whole. */
    full: count,
    /** Of these, read in part. */
    opening: count,
    /** Offices with at least one published value. */
    withFigures: count,
  }),
  indicators: z.array(indicatorSummary),
  themes: z.array(
    z.strictObject({
      theme,
      /** The indicator whose figure stands for the theme this year, or null where none is stated. */
      leading: indicatorId.nullable(),
      /** What the figures of this theme say, as a heading. */
      finding: z.string(),
      /** What that means and how far it carries. */
      sentence: z.string(),
    }),
  ),
  /** What needs attention, weightiest first. */
  attention: z.array(flag),
});

/** summaries/themes/<theme>.json */
export const themeFile = z.strictObject({
  theme,
  name: z.string(),
  /** Newest first; every year that has a report. */
  years: z.array(
    z.strictObject({
      year,
      finding: z.string(),
      sentence: z.string(),
      /** Path of the chart's data below data/, without its ending, or null where nothing can be drawn. */
      chart: z.string().nullable(),
    }),
  ),
});

const chartOffice = { office: id, name: z.string(), place: z.string() };

export const disputesRow = z.strictObject({
  ...chartOffice,
  /** 排查 screened, 受理 or 调解 mediated, else unclear. */
  scope: z.enum(disputeScopes),
  handled: quantity.nullable(),
  resolved: quantity.nullable(),
  /** Resolved ÷ handled, only where both are exact and resolved ≤ handled. */
  computed: estimate.nullable(),
  /** The rate as stated, in percent. */
  stated: quantity.nullable(),
  /** Whether the interval excludes the pooled rate; null without a computed rate or a pooled one. */
  differs: z.enum(["below", "no", "above"]).nullable(),
  /** Funnel limits around the pooled rate for this number of cases, as shares; null without a computed rate. */
  funnel: z.strictObject({ lower95: share, upper95: share, lower998: share, upper998: share }).nullable(),
});

/** charts/disputes-<year>.json */
export const disputesChartFile = z.strictObject({
  theme: z.literal("disputes"),
  year,
  /** Over the offices with a computed rate; null where there are fewer than two. */
  pooled: estimate.extend({ offices: count, handled: count, resolved: count }).nullable(),
  /** Below, indistinguishable, above; inside a group by number of cases. */
  rows: z.array(disputesRow),
});

/** charts/<theme>-<year>.json of the other themes: one row an office, one panel an indicator. */
export const panelsChartFile = z.strictObject({
  theme: z.enum(["publicity", "study", "governance"]),
  year,
  panels: z.array(
    z.strictObject({
      indicator: indicatorId,
      name: z.string(),
      unit: z.string(),
      scale: z.enum(["linear", "log"]),
      n: count,
      median: quantity.nullable(),
    }),
  ),
  /** Panels that share one scale, so that lengths compare. */
  shared: z.boolean(),
  rows: z.array(
    z.strictObject({
      ...chartOffice,
      /** In the order of the panels. */
      values: z.array(
        z.discriminatedUnion("kind", [
          quantity.extend({ kind: z.literal("stated") }),
          z.strictObject({ kind: z.literal("missing"), reason: z.enum(missingReasons) }),
        ]),
      ),
      /** 合计（可能有重叠）: the stated kinds added, only for study; null elsewhere. */
      total: quantity.nullable(),
    }),
  ),
});

/** peers/<year>.json */
export const peersFile = z.strictObject({
  year,
  groups: z.array(
    z.strictObject({
      /** `<level>:<place>` */
      id: z.string(),
      level: z.enum(peerLevels),
      /** 重庆市, 全国 */
      name: z.string(),
      offices: count,
      indicators: z.array(
        z.strictObject({
          indicator: indicatorId,
          n: count,
          median: quantity,
          lowerQuartile: quantity,
          upperQuartile: quantity,
          /** The stated values in ascending order, for strips. */
          values: z.array(quantity),
        }),
      ),
    }),
  ),
  /** The group of each office that has a report this year. */
  offices: z.array(
    z.strictObject({
      office: id,
      group: z.string(),
      positions: z.array(
        z.strictObject({ indicator: indicatorId, below: count, equal: count, above: count }),
      ),
    }),
  ),
});

export const qualityFile = z.strictObject({
  /** How many of each code, in the order of weight. */
  checks: z.array(
    z.strictObject({ code: z.enum(flagCodes), name: z.string(), explanation: z.string(), count }),
  ),
  flags: z.array(flag),
  underReview: z.array(
    z.strictObject({ office: id, year, indicator: indicatorId, candidates: count, note: z.string() }),
  ),
});

export type DatasetFile = z.infer<typeof datasetFile>;
export type OfficesFile = z.infer<typeof officesFile>;
export type IndicatorsFile = z.infer<typeof indicatorsFile>;
export type ReportsFile = z.infer<typeof reportsFile>;
export type ObservationsFile = z.infer<typeof observationsFile>;
export type PublishedCell = ObservationsFile["cells"][number];
export type YearFile = z.infer<typeof yearFile>;
export type IndicatorSummary = z.infer<typeof indicatorSummary>;
export type LikeForLike = z.infer<typeof likeForLike>;
export type ThemeFile = z.infer<typeof themeFile>;
export type DisputesChartFile = z.infer<typeof disputesChartFile>;
export type DisputesRow = z.infer<typeof disputesRow>;
export type PanelsChartFile = z.infer<typeof panelsChartFile>;
export type PeersFile = z.infer<typeof peersFile>;
export type QualityFile = z.infer<typeof qualityFile>;
