// npm test -- [--only lint|types|unit|build|site]
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";
import { addCounts, type Counts, formatCounts } from "./test/counts.ts";
import { testSteps } from "./test/test-steps.ts";

await runCommand(async () => {
  const { only } = parseOptions(process.argv.slice(2), { only: { type: "string" } });
  const steps = testSteps.filter(({ name }) => only === undefined || name === only);
  if (steps.length === 0) {
    throw new UserError(`--only ${only}：可选 ${testSteps.map(({ name }) => name).join("、")}`);
  }
  const results: Counts[] = [];
  const summary: string[] = [];
  for (const [index, { title, run }] of steps.entries()) {
    process.stdout.write(`\n=== [${index + 1}/${steps.length}] ${title} ===\n`);
    const begun = performance.now();
    const counts = await run();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    results.push(counts);
    summary.push(
      `${counts.failed === 0 ? "通过" : "失败"}  ${title}：${formatCounts(counts)}（${seconds} 秒）`,
    );
  }
  const total = addCounts(results);
  if (total.repeated.length > 0) {
    summary.push(
      `注意  重试后才通过（${total.repeated.length}）：`,
      ...total.repeated.map((name) => `  ${name}`),
    );
  }
  process.stdout.write(`\n=== 结果 ===\n${summary.join("\n")}\n\n${formatCounts(total)}\n`);
  return total.failed === 0 ? 0 : 1;
});
