// npm run extract -- [--data DIR] FILE|DIR…: reads reports into the data folder. With --json FILE… or --jsonl it
// writes nothing and answers on stdout; --explain adds every quantity with its reason.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Progress } from "./command/progress.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
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
  "用法：npm run extract -- [--data 文件夹] 报告文件或文件夹…；只看结果不写入：--json 报告文件…，或 --jsonl 从标准输入逐行读；--explain 说明每个数";

await runCommand(async () => {
  const { values, files } = parseCommandLine(process.argv.slice(2));
  const { json = false, jsonl = false, explain = false } = values;
  const data = resolve(values.data ?? resolve(projectRoot, "data"));
  if ((json && jsonl) || jsonl === files.length > 0) throw new UserError(usage);
  const catalogue = await loadCatalogue(data);
  stopWithoutReader();
  const lines: Lines = {
    out: printLine,
    error: (line) =>
      process.stderr.write(`${line}
`),
  };
  if (jsonl) return (await streamLines(readLines(process.stdin), catalogue.cues, explain, lines)) > 0 ? 1 : 0;
  if (json) return (await printJson(await collectFiles(files), catalogue, explain, lines)) > 0 ? 1 : 0;
  if (explain) throw new UserError(usage);
  return write(data, files, catalogue);
});

async function write(data: string, paths: readonly string[], catalogue: ReadingCatalogue): Promise<number> {
  const files = await collectFiles(paths);
  const progress = new Progress(1, process.stdout, () => performance.now());
  const outcome = await progress.step("读报告", async (tell) => [
    await updateData(data, files, catalogue, tell),
    "",
  ]);
  for (const note of outcome.notes) process.stderr.write(`${note}\n`);
  const faults = [...outcome.faults, ...outcome.problems];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${summariseUpdate(outcome)}\n`);
  return faults.length > 0 ? 1 : 0;
}

function parseCommandLine(args: readonly string[]) {
  const boolean = { type: "boolean" } as const;
  const options = { data: { type: "string" }, json: boolean, jsonl: boolean, explain: boolean } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    return { values, files: positionals };
  } catch (error) {
    throw new UserError(usage, { cause: error });
  }
}
