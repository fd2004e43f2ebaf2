import { join } from "node:path";
import { readCatalogue } from "../../src/core/dataset/index.ts";
import { type CompiledCues, compileCues, type IndicatorCues } from "../../src/core/report/index.ts";
import { type IndicatorColumn, indicatorColumns } from "../../src/core/table/index.ts";
import { tellProblems } from "../command/tell-problems.ts";
import { UserError } from "../command/user-error.ts";
import { openText } from "../open-text.ts";

/** What reports and tables are read by. */
export interface ReadingCatalogue {
  readonly cues: CompiledCues;
  /** What the cues were compiled from: it can be sent to another thread. */
  readonly source: readonly IndicatorCues[];
  readonly columns: readonly IndicatorColumn[];
}

/**
 * The catalogue of a data folder, ready for reading.
 * @throws UserError when the catalogue cannot be read or has errors
 */
export async function loadCatalogue(data: string): Promise<ReadingCatalogue> {
  const path = join(data, "indicators.yaml");
  const opened = await openText(path);
  if (opened.kind !== "text") throw new UserError(`${path}：读不到指标目录；核对 --data 指的文件夹`);
  const { indicators, cues, problems } = await readCatalogue({ file: path, text: opened.text });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(await tellProblems(errors));
  if (cues.length === 0)
    throw new UserError(`${path}：没有一个指标写了提取用语 cues；照 data/README.md 补上`);
  return { cues: compileCues(cues), source: cues, columns: indicatorColumns(indicators, cues) };
}
