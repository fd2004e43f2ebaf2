// npm run extract -- [--data DIR] [--again] FILE|DIR…: reads reports into the data folder. With --json FILE… or
// --jsonl it writes nothing and answers on stdout; --explain adds every quantity with its reason.
import { resolve } from "node:path";
import { parseCommandLine } from "./command/parse-command-line.ts";
import { Progress } from "./command/progress.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { tellWhenStopped } from "./command/tell-when-stopped.ts";
import { UserError } from "./command/user-error.ts";
import { collectFiles } from "./extract/collect-files.ts";
import { loadCatalogue, type ReadingCatalogue } from "./extract/load-catalogue.ts";
import { type Lines, printJson } from "./extract/print-json.ts";
import { printLine, stopWithoutReader } from "./extract/print-line.ts";
import { readLines } from "./extract/read-lines.ts";
import { streamLines } from "./extract/stream-lines.ts";
import { summariseUpdate } from "./extract/summarise-update.ts";
import { updateData } from "./extract/update-data.ts";

const usage =
  "用法：npm run extract -- [--data 文件夹] [--again] 报告文件或文件夹…，--again 连没有变的文件也重读；只看结果不写入：--json 报告文件…，或 --jsonl 从标准输入逐行读；--explain 说明每个数";

await runCommand(async () => {
  const boolean = { type: "boolean" } as const;
  const { values, positionals: files } = parseCommandLine(
    process.argv.slice(2),
    { data: { type: "string" }, again: boolean, json: boolean, jsonl: boolean, explain: boolean },
    usage,
  );
  const { again = false, json = false, jsonl = false, explain = false } = values;
  const data = resolve(values.data ?? resolve(projectRoot, "data"));
  const writes = !json && !jsonl;
  if ((json && jsonl) || jsonl === files.length > 0) throw new UserError(usage);
  if (writes ? explain : again) throw new UserError(usage);
  const catalogue = await loadCatalogue(data);
  if (writes) return write(data, files, catalogue, again);
  stopWithoutReader();
  const lines: Lines = {
    out: printLine,
    error: (line) =>
      process.stderr.write(`${line}
`),
  };
  if (jsonl) return (await streamLines(readLines(process.stdin), catalogue.cues, explain, lines)) > 0 ? 1 : 0;
  return (await printJson(await collectFiles(files), catalogue, explain, lines)) > 0 ? 1 : 0;
});

async function write(
  data: string,
  paths: readonly string[],
  catalogue: ReadingCatalogue,
  again: boolean,
): Promise<number> {
  tellWhenStopped("已停止：读过的文件都记着，再运行一次就接着读；数据文件夹里的表格都是完整的。");
  const files = await collectFiles(paths);
  const progress = new Progress(1, process.stdout, () => performance.now());
  const outcome = await progress.step("读报告", async (tell) => [
    await updateData(data, files, catalogue, tell, { again }),
    "",
  ]);
  for (const note of outcome.notes) process.stderr.write(`${note}\n`);
  const faults = [...outcome.faults, ...outcome.problems];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${summariseUpdate(outcome)}\n`);
  return faults.length > 0 ? 1 : 0;
}
