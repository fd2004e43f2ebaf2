export const themeIds = ["disputes", "publicity", "study", "governance"] as const;
export type ThemeId = (typeof themeIds)[number];

export const polarities = ["higher", "neutral"] as const;
export type Polarity = (typeof polarities)[number];

export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
}

/** What is measured: one entry of indicators.yaml. */
export interface Indicator {
  readonly id: string;
  readonly theme: ThemeId;
  readonly name: string;
  /** The unit that values are compared in; an observation keeps the unit as printed. */
  readonly unit: string;
  readonly polarity: Polarity;
  readonly definition: string;
  /** false: values are kept in data/ and held back from every page and file (`not_published`). */
  readonly publish: boolean;
}

/** An indicator with this unit is a rate between 0 and 100. */
export const percentUnit = "%";
