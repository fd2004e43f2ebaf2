// npm run check -- [--data DIR]: reads the data folder and prints every problem; exit 1 on an error.
import { resolve } from "node:path";
import { formatProblems, summariseDataset } from "../src/core/dataset/index.ts";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { readData } from "./read-data.ts";

await runCommand(async () => {
  const { data } = parseOptions(process.argv.slice(2), { data: { type: "string" } });
  const { dataset, problems } = await readData(data ?? resolve(projectRoot, "data"));
  const told = problems.length === 0 ? "" : `${formatProblems(problems)}\n\n`;
  const closing =
    dataset === null
      ? "检查没有通过：先改正上面的错误，再检查一次。"
      : `检查通过：${summariseDataset(dataset)}。`;
  process.stdout.write(`${told}${closing}\n`);
  return dataset === null ? 1 : 0;
});
