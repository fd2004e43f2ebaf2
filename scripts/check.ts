/** npm run check -- [--data DIR]: reads the data folder and prints every problem; exit 1 on an error. */
import { formatProblems, summariseDataset } from "../src/core/dataset/index.ts";
import { parseOptions } from "./parse-options.ts";
import { readData } from "./read-data.ts";

const options = parseOptions(process.argv.slice(2), ["data"]);
if ("fault" in options) {
  console.error(options.fault);
  process.exitCode = 1;
} else {
  const { dataset, problems } = await readData(options.values.data ?? "data");
  if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
  if (dataset === null) {
    console.log("检查没有通过：先改正上面的错误，再检查一次。");
    process.exitCode = 1;
  } else {
    console.log(`检查通过：${summariseDataset(dataset)}。`);
  }
}
