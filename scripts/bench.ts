// npm run bench -- --scale [--offices 400,4000,40000] | [--only build|extraction|archive|directory|compare] [--data DIR] [--json]
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { benchArchive } from "./bench/bench-archive.ts";
import { benchBuild } from "./bench/bench-build.ts";
import { benchCompare } from "./bench/bench-compare.ts";
import { benchDirectory } from "./bench/bench-directory.ts";
import { benchExtraction } from "./bench/bench-extraction.ts";
import { benchFolder } from "./bench/bench-folder.ts";
import { benchScale } from "./bench/bench-scale.ts";
import { formatArchive } from "./bench/format-archive.ts";
import { formatBuild } from "./bench/format-build.ts";
import { formatCompare } from "./bench/format-compare.ts";
import { formatDirectory } from "./bench/format-directory.ts";
import { formatExtraction } from "./bench/format-extraction.ts";
import { formatFolder } from "./bench/format-folder.ts";
import { formatScale } from "./bench/format-scale.ts";
import { parseSizes } from "./bench/parse-sizes.ts";
import { parseOptions } from "./command/parse-options.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";

const parts = ["build", "extraction", "archive", "directory", "compare"];

await runCommand(async () => {
  const { only, data, json, scale, offices } = parseOptions(process.argv.slice(2), {
    only: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
    scale: { type: "boolean" },
    offices: { type: "string" },
  });
  if (only !== undefined && !parts.includes(only)) {
    throw new UserError(`--only ${only}：只能是 ${parts.join("、")} 之一`);
  }
  const wanted = (part: string) => !scale && (only === undefined || only === part);
  const folder = join(projectRoot, ".bench");
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const build = wanted("build") ? await benchBuild(data, folder, tell) : null;
  const extraction = wanted("extraction") ? await benchExtraction(folder, tell) : null;
  const reports = wanted("extraction") ? await benchFolder(folder, tell) : null;
  const archive = wanted("archive") ? await benchArchive(data, folder, tell) : null;
  const directory = wanted("directory") ? await benchDirectory(data, folder, tell) : null;
  const compare = wanted("compare") ? await benchCompare(data, folder, tell) : null;
  const country = scale ? await benchScale(parseSizes(offices), folder, tell) : null;
  await rm(folder, { recursive: true });
  const tables = [
    build === null ? [] : ["构建", formatBuild(build)],
    extraction === null ? [] : ["提取", formatExtraction(extraction)],
    reports === null ? [] : ["提取一个文件夹", formatFolder(reports)],
    archive === null ? [] : ["归档", formatArchive(archive)],
    directory === null ? [] : ["名录", formatDirectory(directory)],
    compare === null ? [] : ["对比", formatCompare(compare)],
    country === null ? [] : ["全国", formatScale(country)],
  ];
  process.stdout.write(
    json
      ? `${JSON.stringify({ build, extraction, reports, archive, directory, compare, country }, null, 2)}\n`
      : `${tables.flat().join("\n")}\n`,
  );
  return 0;
});
