/** How fast six offices of a full district stand side by side, by how many offices the directory holds. */
export type CompareBench = readonly {
  readonly offices: number;
  /** Of the script of the district's records: 20 offices, 10 years, every indicator; and after gzip. */
  readonly bytes: number;
  readonly gzipped: number;
  /** Milliseconds from the start of loading to the first chart on the screen, to another year, to all years. */
  readonly firstCharts: readonly number[];
  readonly steps: readonly number[];
  readonly allYears: readonly number[];
}[];

/** The results as a table for a terminal. */
export function formatCompare(bench: CompareBench): string {
  return bench
    .flatMap(({ offices, bytes, gzipped, firstCharts, steps, allYears }) => [
      `${cell(median(firstCharts))} 毫秒  ${offices} 家，从打开网址到第一幅图，${firstCharts.length} 次的中位数；最慢 ${slowest(firstCharts)} 毫秒；一个区的记录 ${kilobytes(bytes)} KB，gzip ${kilobytes(gzipped)} KB`,
      `${cell(median(steps))} 毫秒  换一年；最慢 ${slowest(steps)} 毫秒`,
      `${cell(median(allYears))} 毫秒  看各年；最慢 ${slowest(allYears)} 毫秒`,
    ])
    .join("\n");
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function slowest(times: readonly number[]): string {
  return Math.max(...times).toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

function cell(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(8);
}
