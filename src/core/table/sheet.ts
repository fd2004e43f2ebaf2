/** One sheet of a workbook, or a CSV file: rows of cells as a person sees them, from the first row and column on. */
export interface Sheet {
  /** "" for a CSV file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
