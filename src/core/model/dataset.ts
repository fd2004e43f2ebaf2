import type { Indicator, Theme } from "./indicator.ts";
import type { ObservationRows } from "./observation-rows.ts";
import type { Office } from "./office.ts";
import type { Report } from "./report.ts";
import type { TextChoice } from "./report-text.ts";

/** What the operator says of the whole: yearbook.yaml. */
export interface Yearbook {
  readonly title: string;
  /** Who publishes it, or "". */
  readonly publisher: string;
  /** What the whole covers, for headlines: 全国, 某某区. */
  readonly region: string;
  /** What every page says of the whole, such as that its figures are invented, or "". */
  readonly notice: string;
  readonly texts: TextChoice;
  readonly licence: { readonly name: string; readonly url: string };
}

/** All of data/, read and found valid: ids are unique, references resolve, rows are in file order. */
export interface Dataset {
  readonly yearbook: Yearbook;
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly offices: readonly Office[];
  readonly reports: readonly Report[];
  readonly observations: ObservationRows;
}
