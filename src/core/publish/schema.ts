/**
 * The shapes of every file under public/data/, as zod schemas: the contract between the build, the pages and
 * other readers. JSON Schemas are made from these, descriptions included; docs/data.md explains them. The keys
 * of a published object stand in the order of its schema. It is long because a contract is read in one piece.
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
  regionLevels,
  revisionKinds,
  statuses,
  textChoices,
  textStates,
  themeIds,
} from "../model/index.ts";
import { paragraphKinds } from "../quote/index.ts";

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const indicatorId = z.string().regex(/^[a-z][a-z0-9_]*$/);
const year = z.int().min(1949).max(2199);
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const bound = z.enum(bounds);
const theme = z.enum(themeIds);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const reading = z.string().describe("How the name is read: a syllable a character, no tones, ü as v.");

/** A value and how it was stated. */
export const quantity = z
  .strictObject({ value: z.number().min(0), bound })
  .describe("A value and how it was stated.");

/** A share of 1 with its 95 % Wilson interval. */
export const estimate = z
  .strictObject({ rate: share, low: share, high: share })
  .describe("A share of 1 with its 95 % Wilson interval.");

export const datasetFile = z
  .strictObject({
    title: z.string(),
    publisher: z.string().describe('Who publishes it, or "".'),
    region: z.string().describe("What the whole covers."),
    notice: z
      .string()
      .describe('What every page says of the whole, such as that its figures are invented, or "".'),
    texts: z
      .enum(textChoices)
      .describe(
        "What the operator publishes of the reports: whole texts, the sentences of the figures, nothing.",
      ),
    licence: z.strictObject({ name: z.string(), url: z.string() }),
    dateOfRecord: z
      .string()
      .describe('Newest date of issue among the reports (YYYY-MM-DD), or "". Never the date of the build.'),
    snapshot: z
      .strictObject({ year, revision: z.int().min(1) })
      .nullable()
      .describe("The yearly snapshot that this site is, or null for today's."),
    edition: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .describe("First 12 hex digits of the SHA-256 over the files below."),
    years: z.array(year).describe("Years that have a report, oldest first."),
    latestYear: year.nullable(),
    themes: z.array(z.strictObject({ id: theme, name: z.string() })),
    counts: z.strictObject({
      offices: count,
      reports: count,
      stated: count.describe("Published values."),
      underReview: count.describe("Cells that wait for a person."),
      texts: count.describe("Reports whose whole text is published."),
    }),
    files: z
      .array(
        z.strictObject({
          path: z.string().describe("Below the folder of this file."),
          description: z.string(),
          rows: count.nullable().describe("Rows of a table, or null for a file that is not one."),
          bytes: count,
          sha256,
        }),
      )
      .describe("Every other file, by path."),
  })
  .meta({ title: "dataset.json", description: "What the whole is, and every file of it with its hash." });

export const officesFile = z
  .array(
    z.strictObject({
      id,
      name: z.string(),
      kind: z.enum(officeKinds),
      province: z.string(),
      city: z.string(),
      district: z.string(),
      population: count.nullable().describe("Residents, or null where unknown."),
      note: z.string(),
      place: z.string().describe("Province, city and district in one, each named once: 重庆市涪陵区."),
      region: id.nullable().describe("Slug of the narrowest region known, or null where no place is."),
      pinyin: reading,
      reportYears: z.array(year).describe("Years with a report, oldest first."),
    }),
  )
  .meta({ title: "offices.json", description: "The reporting offices, by id." });

export const regionsFile = z
  .array(
    z.strictObject({
      slug: id.describe("Its address; made from the readings of the names."),
      level: z.enum(regionLevels),
      name: z.string(),
      path: z.array(z.string()).describe("Names from the widest region known down to this one."),
      parent: id.nullable().describe("Slug of the region around it, or null where only the whole is."),
      pinyin: reading,
      offices: count.describe("Known offices in it, those of smaller regions included."),
      latestYear: year.nullable().describe("Newest year with a report of one of them, or null."),
    }),
  )
  .meta({
    title: "regions.json",
    description:
      "The provinces, cities and districts that hold offices, each before what it holds; provinces in the order of the statistical yearbooks, the rest by slug.",
  });

export const indicatorsFile = z
  .array(
    z.strictObject({
      id: indicatorId,
      theme,
      name: z.string(),
      unit: z.string().describe("The unit that values are compared in."),
      polarity: z.enum(polarities).describe("higher: more is better; neutral: neither is."),
      definition: z.string(),
      publish: z.boolean().describe("false: values are held back from every file (not_published)."),
    }),
  )
  .meta({ title: "indicators.json", description: "The catalogue, in its own order." });

export const reportsFile = z
  .array(
    z.strictObject({
      id,
      office: id,
      year,
      title: z.string(),
      documentNumber: z.string(),
      issued: z.string().describe('Date of issue (YYYY-MM-DD), or "".'),
      url: z.string().describe('Where it was read, or "".'),
      coverage: z.enum(coverages).describe("full: all of it was read; opening: only its beginning."),
      text: z
        .enum(textStates)
        .describe(
          "full: reports/<id>.json has it; quotes: its sentences are quoted; else why there is nothing.",
        ),
      note: z.string(),
    }),
  )
  .meta({ title: "reports.json", description: "The yearly reports, by office, then year." });

/** What a row of observations/<year>.csv states, as published. */
const entered = {
  value: z.number().min(0),
  bound,
  decimals: count.describe("Digits printed after the decimal point."),
  unit: z.string().describe("The unit as printed."),
  term: z.string().describe("The words that the value was stated in."),
  section: z.string(),
  note: z.string(),
};

/** A figure's place in the text of its report: the indicator's id; of a candidate with its number behind it. */
const markId = z.string().regex(/^[a-z][a-z0-9_]*(?:-[1-9]\d*)?$/);

/** The sentence that states a figure. */
export const publishedQuote = z
  .strictObject({
    before: z.string().describe("What the sentence says before; begins with … where it was cut."),
    figure: z.string().describe("The words that state the figure."),
    after: z.string().describe("What the sentence says behind; ends with … where it was cut."),
    mark: markId
      .nullable()
      .describe("Its mark in reports/<id>.json, or null where the text is not published."),
  })
  .describe("The sentence that states a figure, cut from the file that the figure was read from.");

const statement = {
  ...entered,
  quote: publishedQuote.nullable().describe("Null where there is nothing to quote, or where it may not be."),
};

export const observationsFile = z
  .strictObject({
    year,
    cells: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({
            kind: z.literal("stated"),
            office: id,
            indicator: indicatorId,
            report: id,
            status: z.enum(statuses),
            ...statement,
          }),
          z.strictObject({
            kind: z.literal("missing"),
            office: id,
            indicator: indicatorId,
            report: id,
            reason: z.enum(missingReasons),
            candidates: z.array(z.strictObject(statement)),
          }),
        ]),
      )
      .describe(
        "By office, then in the catalogue's order. Only cells with a value, with candidates, or held back; " +
          "the reason of any other follows from reports.json.",
      ),
  })
  .meta({ title: "observations/<year>.json", description: "What the reports of one year state." });

export const reportTextFile = z
  .strictObject({
    report: id,
    office: id,
    year,
    file: z.string().describe("Path of the report's file below data/reports/."),
    sha256,
    figures: z
      .array(
        z.strictObject({
          mark: markId.nullable().describe("Null where the place in the text is not known."),
          indicator: indicatorId,
          status: z.enum(statuses),
          ...entered,
        }),
      )
      .describe("The published values and candidates, as they stand in the text; without a place, last."),
    paragraphs: z
      .array(
        z.strictObject({
          kind: z.enum(paragraphKinds),
          level: count.nullable().describe("Of a heading: 1 for the widest of this text. Else null."),
          part: z
            .enum(["results", "problems", "plans"])
            .describe("What the section tells of. Figures are read from results only."),
          runs: z.array(
            z.strictObject({
              text: z.string(),
              marks: z.array(markId).describe("The marks over it, outermost first."),
              lead: z.boolean().describe("Whether it is a heading that the paragraph goes on from."),
            }),
          ),
        }),
      )
      .describe("The whole text. Broken lines are joined; page numbers and invisible signs are left out."),
  })
  .meta({ title: "reports/<id>.json", description: "The text of one report, with its figures marked." });

/** A change between two years over the offices that state a value in both. */
export const likeForLike = z
  .strictObject({
    previousYear: year,
    n: count.describe("Offices with both years."),
    before: quantity,
    after: quantity,
    change: z.number().nullable().describe("after ÷ before − 1, or null where before is 0."),
    certainty: z
      .enum(["exact", "at_least", "at_most", "about", "unknown"])
      .describe("What the bounds allow to be said of the change."),
  })
  .describe("A change between two years over the offices that state a value in both.");

export const indicatorSummary = z.strictObject({
  indicator: indicatorId,
  n: count.describe("Offices that state a value."),
  inexact: count.describe("Of these, how many values are not exact."),
  underReview: count.describe("Offices whose value waits for a person; not in n."),
  sum: quantity.nullable().describe("Null for a rate: rates are not added."),
  median: quantity.nullable(),
  lowerQuartile: quantity.nullable(),
  upperQuartile: quantity.nullable(),
  minimum: quantity.nullable(),
  maximum: quantity.nullable(),
  likeForLike: likeForLike.nullable().describe("Null where no office has both years."),
});

export const flag = z.strictObject({
  code: z.enum(flagCodes),
  office: id,
  year,
  indicators: z.array(indicatorId),
  message: z.string(),
  rows: z
    .array(z.strictObject({ year, line: count }))
    .describe("Lines of data/observations/<year>.csv that it rests on."),
});

const chartOffice = { office: id, name: z.string(), place: z.string() };

export const disputesRow = z.strictObject({
  ...chartOffice,
  scope: z.enum(disputeScopes).describe("排查 is screened, 受理 and 调解 are mediated, else unclear."),
  handled: quantity.nullable(),
  resolved: quantity.nullable(),
  computed: estimate
    .nullable()
    .describe("resolved ÷ handled, only where both are exact and resolved ≤ handled."),
  stated: quantity.nullable().describe("The rate as stated, in percent."),
  differs: z
    .enum(["below", "no", "above"])
    .nullable()
    .describe(
      "Whether the interval excludes the rate of the pool of its own scope; null where there is none.",
    ),
  funnel: z
    .strictObject({ lower95: share, upper95: share, lower998: share, upper998: share })
    .nullable()
    .describe(
      "Funnel limits around the rate of the pool of its own scope, for this number of cases; null where differs is.",
    ),
});

const pooled = z.strictObject({ ...estimate.shape, offices: count, handled: count, resolved: count });

export const disputesPool = z.strictObject({ scope: z.enum(disputeScopes), ...pooled.shape });

/** A region beside others. */
export const regionComparison = z.strictObject({
  region: id.describe("Slug."),
  name: z.string(),
  offices: count.describe("Known offices."),
  reports: count.describe("Of these, offices with a report of this year."),
  withFigures: count.describe("Offices with at least one published value."),
  resolution: z
    .array(
      z.strictObject({
        ...disputesPool.shape,
        differs: z
          .enum(["below", "no", "above"])
          .nullable()
          .describe(
            "Whether the interval excludes the rate of the pool of its scope over all of these regions; null where no other office has one.",
          ),
      }),
    )
    .describe("Its offices with a computed rate taken together, scope by scope; also a single one."),
  indicators: z
    .array(
      z.strictObject({
        indicator: indicatorId,
        n: count,
        median: quantity,
        lowerQuartile: quantity,
        upperQuartile: quantity,
        minimum: quantity,
        maximum: quantity,
      }),
    )
    .describe("How its offices' values lie, of the indicator that leads each theme but disputes."),
});

export const yearFile = z
  .strictObject({
    year,
    previousYear: year.nullable(),
    nextYear: year.nullable(),
    headline: z.array(z.string()).describe("The year in one or two sentences."),
    coverage: z.strictObject({
      offices: count.describe("Known offices."),
      reports: count.describe("Offices with a report of this year."),
      full: count.describe("Of these, read whole."),
      opening: count.describe("Of these, read in part."),
      withFigures: count.describe("Offices with at least one published value."),
    }),
    indicators: z.array(indicatorSummary).describe("Every published indicator, in the catalogue's order."),
    themes: z.array(
      z.strictObject({
        theme,
        leading: indicatorId
          .nullable()
          .describe(
            "The indicator whose figure stands for the theme this year, or null where none is stated.",
          ),
        finding: z.string().describe("What the figures of this theme say, as a heading."),
        sentence: z.string().describe("What that means and how far it carries."),
      }),
    ),
    regions: z
      .array(regionComparison)
      .describe("The regions that tell the offices apart; none where there are no two."),
    attention: z.array(flag).describe("What needs attention, weightiest first."),
  })
  .meta({ title: "summaries/years/<year>.json", description: "One year over all offices." });

const namedRegion = z.strictObject({ slug: id, name: z.string() });

export const regionFile = z
  .strictObject({
    slug: id,
    level: z.enum(regionLevels),
    name: z.string(),
    path: z.array(z.string()),
    around: z.array(namedRegion).describe("The regions around it, widest first."),
    same: z.array(namedRegion).describe("Smaller regions that hold all of its offices, widest first."),
    offices: z.array(id).describe("Its offices that lie in none of the regions compared in the summary."),
    summary: yearFile.nullable().describe("Its newest year, over its own offices; null without a report."),
    disputes: z
      .strictObject({
        pooled: pooled.nullable(),
        pools: z.array(disputesPool),
        rows: z
          .array(disputesRow.omit({ funnel: true }))
          .describe("Its offices; none where smaller regions are compared instead."),
      })
      .nullable()
      .describe(
        "The rates of that year as in charts/disputes-<year>.json, the pools being of its own offices.",
      ),
  })
  .meta({
    title: "summaries/regions/<slug>.json",
    description: "A province, city or district in its newest year: the same as a year of the whole.",
  });

export const themeFile = z
  .strictObject({
    theme,
    name: z.string(),
    years: z
      .array(
        z.strictObject({
          year,
          finding: z.string(),
          sentence: z.string(),
          chart: z
            .string()
            .nullable()
            .describe("Path of the chart's data, without its ending, or null where nothing can be drawn."),
        }),
      )
      .describe("Every year that has a report, newest first."),
  })
  .meta({ title: "summaries/themes/<theme>.json", description: "One theme over the years." });

export const disputesChartFile = z
  .strictObject({
    theme: z.literal("disputes"),
    year,
    pooled: pooled
      .nullable()
      .describe(
        "A plain total over the offices with a computed rate, whatever their scope; null where there are fewer than two. No office is compared with it.",
      ),
    pools: z
      .array(disputesPool)
      .describe(
        "One for each scope with at least two computed rates, in the order screened, mediated, unclear: what an office of that scope is compared with.",
      ),
    rows: z
      .array(disputesRow)
      .describe(
        "Computed rates by scope, inside below, indistinguishable, above; then only stated rates; then only counts; inside each by number of cases, falling.",
      ),
  })
  .meta({ title: "charts/disputes-<year>.json", description: "The resolution rates of one year." });

export const panelsChartFile = z
  .strictObject({
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
    shared: z.boolean().describe("Whether the panels share one scale, so that lengths compare."),
    rows: z.array(
      z.strictObject({
        ...chartOffice,
        values: z
          .array(
            z.discriminatedUnion("kind", [
              z.strictObject({ kind: z.literal("stated"), ...quantity.shape }),
              z.strictObject({ kind: z.literal("missing"), reason: z.enum(missingReasons) }),
            ]),
          )
          .describe("In the order of the panels."),
        total: quantity
          .nullable()
          .describe("合计（可能有重叠）: the stated kinds added, only where the panels share a scale."),
      }),
    ),
  })
  .meta({
    title: "charts/<theme>-<year>.json",
    description: "Publicity, study or governance in one year: one row an office, one panel an indicator.",
  });

export const peersFile = z
  .strictObject({
    year,
    groups: z.array(
      z.strictObject({
        id: z.string().describe("Level and place (district:重庆市/涪陵区), or all."),
        level: z.enum(peerLevels),
        name: z.string(),
        offices: count,
        indicators: z.array(
          z.strictObject({
            indicator: indicatorId,
            n: count,
            median: quantity,
            lowerQuartile: quantity,
            upperQuartile: quantity,
            values: z.array(quantity).describe("The stated values, ascending."),
          }),
        ),
      }),
    ),
    offices: z
      .array(
        z.strictObject({
          office: id,
          group: z.string(),
          positions: z.array(
            z.strictObject({
              indicator: indicatorId,
              below: count.describe("Peers whose value is certainly below: ≥50 is not certainly below 60."),
              equal: count,
              above: count,
              uncertain: count.describe("Peers whose bounds leave the comparison open."),
              quartile: z
                .int()
                .min(1)
                .max(4)
                .nullable()
                .describe("Quarter of the group's values, as stated; null where fewer than five state one."),
            }),
          ),
        }),
      )
      .describe("The group of each office that has a report this year."),
  })
  .meta({ title: "peers/<year>.json", description: "Each office among its peers." });

const trendYears = z
  .array(
    z.strictObject({
      year,
      n: count.describe("Offices that state a value."),
      median: quantity.nullable(),
      lowerQuartile: quantity.nullable(),
      upperQuartile: quantity.nullable(),
    }),
  )
  .describe("Every year that has a report, oldest first.");

export const trendsFile = z
  .strictObject({
    indicators: z
      .array(
        z.strictObject({
          indicator: indicatorId,
          years: trendYears,
          panel: z
            .strictObject({
              offices: count,
              sums: z.array(
                quantity.extend({
                  year,
                  mean: z.number().min(0).describe("sum ÷ offices; it has the bound of the sum."),
                }),
              ),
            })
            .nullable()
            .describe("Sums over the same offices in consecutive years; null where too few state them."),
          lines: z
            .array(z.strictObject({ office: id, points: z.array(quantity.extend({ year })) }))
            .describe("A line an office; none where more than 60 offices state a value."),
          sentence: z.string(),
        }),
      )
      .describe("Every published indicator that is a count."),
    resolution: z
      .array(
        z.strictObject({
          scope: z.enum(disputeScopes),
          years: z.array(z.strictObject({ year, n: count })),
          panel: z.strictObject({ offices: count, rates: z.array(estimate.extend({ year })) }).nullable(),
          lines: z.array(
            z.strictObject({ office: id, points: z.array(z.strictObject({ year, rate: share })) }),
          ),
          sentence: z.string(),
        }),
      )
      .describe("The computed resolution rate, apart for each stage that handled counts speak of."),
  })
  .meta({ title: "summaries/trends.json", description: "The years side by side." });

export const reachChartFile = z
  .strictObject({
    year,
    rows: z
      .array(
        z.strictObject({
          ...chartOffice,
          reach: quantity,
          population: count,
          perResident: z.number().min(0).describe("reach ÷ population; it has the bound of reach."),
        }),
      )
      .describe("Offices with a reach and a known population, by perResident, most first."),
  })
  .meta({ title: "charts/reach-<year>.json", description: "Publicity reach per resident." });

export const qualityFile = z
  .strictObject({
    checks: z
      .array(z.strictObject({ code: z.enum(flagCodes), name: z.string(), explanation: z.string(), count }))
      .describe("How many of each code, in the order of weight."),
    flags: z.array(flag),
    underReview: z.array(
      z.strictObject({ office: id, year, indicator: indicatorId, candidates: count, note: z.string() }),
    ),
    unquotedReports: z
      .array(
        z.strictObject({
          report: id,
          office: id,
          year,
          file: z.string().describe("Path below data/reports/."),
          state: z.enum(["changed", "unhashed", "unreadable"]),
          recorded: sha256.nullable().describe("Of the file that the figures were read from."),
          found: sha256.nullable().describe("Of the file as it is."),
          message: z.string(),
        }),
      )
      .describe("Report files that are at hand and may not be quoted; newest year first, then by report."),
    unquotedFigures: z
      .array(
        z.strictObject({
          report: id,
          office: id,
          year,
          indicator: indicatorId,
          line: count.describe("Line of data/observations/<year>.csv."),
          ...quantity.shape,
        }),
      )
      .describe("Figures that do not stand where start and end say, and so are not quoted; same order."),
  })
  .meta({ title: "quality.json", description: "What the checks found, and what waits for a person." });

const snapshot = { year, revision: z.int().min(1) };

export const archiveFile = z
  .strictObject({
    ledger: sha256.nullable().describe("SHA-256 of ledger.csv, or null where nothing is archived."),
    isPublished: z
      .boolean()
      .describe("Whether ledger.csv and the snapshots lie in archive/ beside the pages."),
    snapshots: z
      .array(
        z.strictObject({
          ...snapshot,
          file: z.string().describe("Name of the file in the archive folder."),
          sha256,
          bytes: count,
          date: z.string().describe("Date of record (YYYY-MM-DD)."),
          note: z.string().describe('Why the revision was made, or "".'),
          withheldValues: count.describe("Values in its dataset whose indicators are held back."),
          withheldTexts: count.describe("Report files in it whose texts the site does not publish whole."),
        }),
      )
      .describe("In the order of the ledger, as they were made."),
  })
  .meta({ title: "archive.json", description: "The yearly snapshots." });

const toldCell = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("stated"),
    ...quantity.shape,
    decimals: count.describe("Digits printed after the decimal point."),
    unit: z.string().describe("The unit as printed."),
    term: z.string().describe("The words that the value was stated in."),
  }),
  z.strictObject({ kind: z.literal("missing"), reason: z.enum(missingReasons) }),
]);

export const revisionsFile = z
  .strictObject({
    years: z
      .array(
        z.strictObject({
          ...snapshot,
          changed: count,
          appeared: count,
          went: count,
          heldBack: count.describe("Values in the snapshot that are held back today, and so not told."),
        }),
      )
      .describe("Every archived year, with its newest snapshot, oldest first."),
    revisions: z
      .array(
        z.strictObject({
          year,
          kind: z.enum(revisionKinds),
          office: id.describe("It may be in offices.json no more."),
          officeName: z.string(),
          indicator: indicatorId,
          indicatorName: z.string(),
          before: toldCell.describe("In the snapshot."),
          after: toldCell.describe("Today."),
          report: id,
          note: z.string().describe("What today's row notes, or nothing."),
        }),
      )
      .describe("By year, then office, then in the catalogue's order."),
  })
  .meta({
    title: "revisions.json",
    description: "What is published otherwise today than in the newest snapshot of its year.",
  });

export type DatasetFile = z.infer<typeof datasetFile>;
export type OfficesFile = z.infer<typeof officesFile>;
export type RegionsFile = z.infer<typeof regionsFile>;
export type IndicatorsFile = z.infer<typeof indicatorsFile>;
export type ReportsFile = z.infer<typeof reportsFile>;
export type ObservationsFile = z.infer<typeof observationsFile>;
export type PublishedQuote = z.infer<typeof publishedQuote>;
export type ReportTextFile = z.infer<typeof reportTextFile>;
export type PublishedCell = ObservationsFile["cells"][number];
export type YearFile = z.infer<typeof yearFile>;
export type IndicatorSummary = z.infer<typeof indicatorSummary>;
export type LikeForLike = z.infer<typeof likeForLike>;
export type RegionComparison = z.infer<typeof regionComparison>;
export type RegionFile = z.infer<typeof regionFile>;
export type ThemeFile = z.infer<typeof themeFile>;
export type DisputesChartFile = z.infer<typeof disputesChartFile>;
export type DisputesPool = z.infer<typeof disputesPool>;
export type DisputesRow = z.infer<typeof disputesRow>;
export type PanelsChartFile = z.infer<typeof panelsChartFile>;
export type PeersFile = z.infer<typeof peersFile>;
export type TrendsFile = z.infer<typeof trendsFile>;
export type ReachChartFile = z.infer<typeof reachChartFile>;
export type QualityFile = z.infer<typeof qualityFile>;
export type ArchiveFile = z.infer<typeof archiveFile>;
export type RevisionsFile = z.infer<typeof revisionsFile>;
