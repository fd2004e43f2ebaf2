import type { Flag } from "../../model/index.ts";
import type { QualityFile } from "../schema.ts";

export function publishedFlag({ indicators, rows, ...flag }: Flag): QualityFile["flags"][number] {
  return { ...flag, indicators: [...indicators], rows: [...rows] };
}
