import type { Quantity } from "../core/model/index.ts";

export interface DistributionPanel {
  readonly indicator: string;
  /** Name of the indicator. */
  readonly name: string;
  /** "%" puts the panel on a scale that ends at 100. */
  readonly unit: string;
  readonly scale: "linear" | "log";
  /** Offices in all, with and without a value. */
  readonly offices: number;
  readonly values: readonly { readonly office: string; readonly name: string; readonly quantity: Quantity }[];
  /** Null where the values are too few to be divided. */
  readonly quartiles: {
    readonly lowerQuartile: Quantity;
    readonly median: Quantity;
    readonly upperQuartile: Quantity;
  } | null;
}

export interface DistributionInput {
  readonly panels: readonly DistributionPanel[];
}
