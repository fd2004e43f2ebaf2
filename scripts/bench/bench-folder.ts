import { join } from "node:path";
import { projectRoot } from "../command/project-root.ts";
import { forgetReports } from "./forget-reports.ts";
import type { FolderBench, FolderRun } from "./format-folder.ts";
import { measure } from "./measure.ts";
import type { Score } from "./score-figures.ts";

const [offices, years] = [500, 10];
/** How many times as many offices the larger folder has, to see whether memory grows with the files. */
const larger = 4;

/** Measures `npm run extract` of folders of generated reports. `folder` is for what is thrown away. */
export async function benchFolder(folder: string, tell: (text: string) => void): Promise<FolderBench> {
  const script = (name: string) => join(projectRoot, "scripts", "bench", name);
  const extract = async (data: string, threads: number): Promise<FolderRun> => {
    tell(`正在用${threads}个线程读取文件夹……`);
    return measure<FolderRun>(script("extract-folder.ts"), [data, String(threads)]);
  };
  const write = async (name: string, count: number): Promise<readonly [truth: string, unread: string]> => {
    tell(`正在生成${count}个街镇的报告文件……`);
    const folders = [join(folder, `${name}-truth`), join(folder, `${name}-unread`)] as const;
    await measure(script("write-reports.ts"), [...folders, String(count), String(years)]);
    return folders;
  };
  const [truth, data] = await write("some", offices);
  const runs = [await extract(data, 1)];
  await forgetReports(data);
  runs.push(await extract(data, 2));
  const unchanged = await extract(data, 2);
  const scores = await measure<readonly Score[]>(script("score-folder.ts"), [truth, data]);
  const [, many] = await write("many", offices * larger);
  return { runs: [...runs, await extract(many, 2)], unchanged, scores };
}
