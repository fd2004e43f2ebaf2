// npm run bench -- [--data DIR] [--json]
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { compareBuilds, formatBench } from "./bench/format-bench.ts";
import { measure } from "./bench/measure.ts";
import { buildFolders } from "./build/build-folders.ts";
import { parseOptions } from "./command/parse-options.ts";
import { runCommand } from "./command/run-command.ts";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    data: { type: "string" },
    json: { type: "boolean" },
  });
  const { root, data } = buildFolders(options);
  const folder = join(root, ".bench");
  const script = (name: string) => join(root, "scripts", "bench", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  process.stderr.write("正在构建年鉴……\n");
  const yearbook = await measure(script("build-yearbook.ts"), [data, join(folder, "yearbook")]);
  process.stderr.write("正在构建同样多的空白页……\n");
  const bare = await measure(script("build-bare.ts"), [join(folder, "bare"), String(yearbook.pages)]);
  await rm(folder, { recursive: true });
  const bench = compareBuilds(yearbook, bare);
  process.stdout.write(`${options.json ? JSON.stringify(bench, null, 2) : formatBench(bench)}\n`);
  return 0;
});
