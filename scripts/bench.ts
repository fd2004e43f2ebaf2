// npm run bench -- [--only build|extraction] [--data DIR] [--json]
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { benchBuild } from "./bench/bench-build.ts";
import { benchExtraction } from "./bench/bench-extraction.ts";
import { formatBuild } from "./bench/format-build.ts";
import { formatExtraction } from "./bench/format-extraction.ts";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";

await runCommand(async () => {
  const { only, data, json } = parseOptions(process.argv.slice(2), {
    only: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  });
  if (only !== undefined && only !== "build" && only !== "extraction") {
    throw new UserError(`--only ${only}：只能是 build 或 extraction`);
  }
  const folder = join(projectRoot, ".bench");
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const build = only === "extraction" ? null : await benchBuild(data, folder, tell);
  const extraction = only === "build" ? null : await benchExtraction(folder, tell);
  await rm(folder, { recursive: true });
  const tables = [
    build === null ? [] : ["构建", formatBuild(build)],
    extraction === null ? [] : ["提取", formatExtraction(extraction)],
  ];
  process.stdout.write(
    json ? `${JSON.stringify({ build, extraction }, null, 2)}\n` : `${tables.flat().join("\n")}\n`,
  );
  return 0;
});
