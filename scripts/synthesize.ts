// npm run synthesize -- --out DIR [--offices N] [--years N] [--seed N] [--reports]
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseOptions } from "./command/parse-options.ts";
import { Progress } from "./command/progress.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";
import { parseSeed } from "./demo/parse-seed.ts";
import { parseCount } from "./synthesize/parse-count.ts";
import { writeCountry } from "./synthesize/write-country.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    out: { type: "string" },
    offices: { type: "string" },
    years: { type: "string" },
    seed: { type: "string" },
    reports: { type: "boolean" },
  });
  const plan = {
    seed: parseSeed(options.seed),
    offices: parseCount("offices", options.offices, 400, 100_000),
    years: parseCount("years", options.years, 10, 30),
    withReports: options.reports ?? false,
  };
  if (options.out === undefined) {
    throw new UserError("用 --out 文件夹 写明生成的数据放在哪里，例如 --out 虚构数据");
  }
  const out = resolve(options.out);
  if (existsSync(out) && (await readdir(out)).length > 0) {
    throw new UserError(`${out} 里已有文件；为免覆盖，请用 --out 另选一个空文件夹。`);
  }
  const catalogue = await readFile(join(projectRoot, "data", "indicators.yaml"), "utf8");
  const draft = `${out}.writing-${process.pid}`;
  const progress = new Progress(1, process.stdout, () => performance.now());
  try {
    await progress.step("虚构单位、报告和数字", async (tell) => {
      const made = await writeCountry(plan, catalogue, draft, tell);
      return [
        null,
        `${made.offices} 家单位，${made.reports} 份报告，${made.observations} 条数据，有意设置 ${made.faults} 处问题`,
      ];
    });
    await rm(out, { recursive: true, force: true });
    await rename(draft, out);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  process.stdout.write(`已写入 ${out}；用 npm run build -- --data ${options.out} --out 文件夹 生成网站。\n`);
  return 0;
});
