import { join } from "node:path";
import { projectRoot } from "../command/project-root.ts";
import type { ExtractionBench, Growth, Speed, Written } from "./format-extraction.ts";
import { measure } from "./measure.ts";
import { streamLines } from "./stream-lines.ts";

const reports = 10_000;
/** How many times as many lines the longer stream has. */
const longer = 10;

/** Measures extraction over generated reports. `folder` is for what is thrown away. */
export async function benchExtraction(
  folder: string,
  tell: (text: string) => void,
): Promise<ExtractionBench> {
  const script = (name: string) => join(projectRoot, "scripts", "bench", name);
  const path = join(folder, "reports.jsonl");
  tell(`正在生成${reports}份报告……`);
  const written = await measure<Written>(script("write-lines.ts"), [path, String(reports)]);
  tell("正在逐份读取……");
  const read = await measure<{ readonly speed: Speed; readonly growth: readonly Growth[] }>(
    script("extract-lines.ts"),
    [path],
  );
  tell(`正在以 --jsonl 读${reports}行……`);
  const short = await streamLines(path, 1);
  tell(`正在以 --jsonl 读${reports * longer}行……`);
  return { written, ...read, streams: [short, await streamLines(path, longer)] };
}
