// npm run check -- [--data DIR] [--list FILE]: reads the data folder and prints every problem, or of a long list the
// kinds, with all of them in a file; exit 1 on an error.
import { resolve } from "node:path";
import { summariseDataset } from "../src/core/dataset/index.ts";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { tellProblems } from "./command/tell-problems.ts";
import { readData } from "./read-data.ts";

await runCommand(async () => {
  const { data, list } = parseOptions(process.argv.slice(2), {
    data: { type: "string" },
    list: { type: "string" },
  });
  const { dataset, problems } = await readData(data ?? resolve(projectRoot, "data"));
  const told = await tellProblems(problems, list === undefined ? null : resolve(list));
  const closing =
    dataset === null
      ? "检查没有通过：先改正上面的错误，再检查一次。"
      : `检查通过：${summariseDataset(dataset)}。`;
  process.stdout.write(`${told === "" ? "" : `${told}\n\n`}${closing}\n`);
  return dataset === null ? 1 : 0;
});
