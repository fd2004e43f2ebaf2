// npm run data -- [--data DIR] [--out DIR] [--archive DIR]
import { join, resolve } from "node:path";
import { formatProblem } from "../src/core/model/index.ts";
import { readHistory } from "./archive/read-history.ts";
import { refuseMissingArchive } from "./archive/refuse-missing-archive.ts";
import { buildFolders } from "./build/build-folders.ts";
import { followLinks } from "./build/follow-links.ts";
import { refuseForeignFolder } from "./build/refuse-foreign-folder.ts";
import { refuseOverlap } from "./build/refuse-overlap.ts";
import { buildData } from "./build-data/build-data.ts";
import { parseOptions } from "./command/parse-options.ts";
import { Progress } from "./command/progress.ts";
import { runCommand } from "./command/run-command.ts";
import { spareMemory } from "./command/spare-memory.ts";
import { readData } from "./read-data.ts";
import { withLock } from "./setup/with-lock.mjs";

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), {
    data: { type: "string" },
    out: { type: "string" },
    archive: { type: "string" },
  });
  spareMemory();
  refuseMissingArchive(options.archive);
  const { root, data, archive } = buildFolders({ data: options.data, archive: options.archive });
  const out = await followLinks(resolve(options.out ?? join(root, "public", "data")));
  const kept = await Promise.all([root, join(root, "public"), data].map(followLinks));
  refuseOverlap(out, { kept, working: [] });
  await refuseForeignFolder(out, ["dataset.json"]);
  const { dataset, years, problems } = await readData(data);
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  if (dataset === null) return 1;
  const progress = new Progress(1, process.stderr, () => performance.now());
  // A build reads public/data while it renders.
  const files = await withLock(
    join(root, ".build", "build-lock"),
    (holder) => process.stderr.write(`一次构建（进程 ${holder}）正在进行，等待它完成……\n`),
    () =>
      progress.step("读报告原文，生成数据文件", async (tell) => {
        const occasion = { snapshot: null, history: await readHistory(archive, dataset) };
        const files = await buildData({ dataset, years, data, occasion, out, tell });
        return [files, `${files} 个文件`];
      }),
  );
  process.stdout.write(`已写入 ${files} 个文件：${out}\n`);
  return 0;
});
