import { type Dataset, publishedStatuses } from "../model/index.ts";

/** How much was read, in one Chinese sentence. */
export function summariseDataset({ offices, reports, indicators, observations }: Dataset): string {
  let [published, waiting] = [0, 0];
  for (const { status } of observations) {
    if (publishedStatuses.has(status)) published += 1;
    if (status === "review") waiting += 1;
  }
  const rows = `数据 ${observations.length} 行（可公布 ${published} 行，待审 ${waiting} 行）`;
  return `街镇 ${offices.length} 个，报告 ${reports.length} 份，指标 ${indicators.length} 个，${rows}`;
}
