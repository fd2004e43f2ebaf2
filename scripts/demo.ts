// npm run demo -- [--out DIR] [--port N] [--host ADDRESS] [--seed N] [--build-only]
import { join } from "node:path";
import { buildFolders } from "./build/build-folders.ts";
import { buildSite } from "./build/build-site.ts";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { parseSeed } from "./demo/parse-seed.ts";
import { writeDemoData } from "./demo/write-demo-data.ts";
import { parsePort } from "./serve/parse-port.ts";
import { serveSite } from "./serve/serve-site.ts";
import { withLock } from "./setup/with-lock.mjs";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    out: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    seed: { type: "string" },
    "build-only": { type: "boolean" },
  });
  const seed = parseSeed(options.seed);
  const port = parsePort(options.port);
  const folders = buildFolders({
    data: join(projectRoot, ".build", "demo", "data"),
    out: options.out ?? join(projectRoot, "dist-demo"),
  });
  process.stdout.write(
    `演示用的虚构数据：单位、报告和数字都由程序生成（种子 ${seed}），与任何真实单位无关。\n`,
  );
  // The data of one demo must not be written over before its site is built.
  await withLock(
    join(projectRoot, ".build", "demo-lock"),
    (holder) => process.stdout.write(`另一次演示的构建（进程 ${holder}）正在进行，等待它完成……\n`),
    async () => {
      const { tally } = await writeDemoData(seed, join(projectRoot, "data", "indicators.yaml"), folders.data);
      process.stdout.write(`写了 ${tally.reports} 份报告，并照 npm run extract 的办法从中读出数字。\n`);
      await buildSite({ ...folders, output: process.stdout });
    },
  );
  if (!options["build-only"]) await serveSite({ ...folders, port, host: options.host ?? null });
  return 0;
});
