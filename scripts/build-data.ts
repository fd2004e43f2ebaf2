// npm run data -- [--data DIR] [--out DIR] [--archive DIR]
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ObservationColumns } from "../src/core/dataset/index.ts";
import type { Dataset } from "../src/core/model/index.ts";
import { formatProblem } from "../src/core/model/index.ts";
import { groundsOf, type Occasion, publish, type YearTask } from "../src/core/publish/index.ts";
import { sha256Text } from "./archive/digest.ts";
import { readHistory } from "./archive/read-history.ts";
import { refuseMissingArchive } from "./archive/refuse-missing-archive.ts";
import { buildFolders } from "./build/build-folders.ts";
import { countDocuments } from "./build/count-documents.ts";
import { followLinks } from "./build/follow-links.ts";
import { refuseForeignFolder } from "./build/refuse-foreign-folder.ts";
import { refuseOverlap } from "./build/refuse-overlap.ts";
import { publishChanged } from "./build-data/publish-changed.ts";
import { publishYears } from "./build-data/publish-years.ts";
import { writeInto } from "./build-data/write-into.ts";
import { parseOptions } from "./command/parse-options.ts";
import { Progress, type Tell } from "./command/progress.ts";
import { runCommand } from "./command/run-command.ts";
import { readData } from "./read-data.ts";
import { withLock } from "./setup/with-lock.mjs";

export interface BuildDataOptions {
  readonly dataset: Dataset;
  /** Its observations by year. */
  readonly years: ReadonlyMap<number, ObservationColumns>;
  /** Folder of the input, for the reports' files. */
  readonly data: string;
  /**
   * File that keeps what was left of each year: the years that nothing was changed in are then taken over from what
   * `out` holds. Without it all are made anew.
   */
  readonly kept?: string | null;
  /** What the files are made for; today's site without an archive where it is not given. */
  readonly occasion?: Occasion;
  /** Folder of the published files; it is replaced as a whole. */
  readonly out: string;
  /** Says how many of the reports' files are read. */
  readonly tell: Tell;
}

/** Writes every published file beside `out`, then puts the folder in its place. Returns how many files. */
export async function buildData({
  dataset,
  years: rows,
  data,
  kept = null,
  occasion,
  out,
  tell,
}: BuildDataOptions): Promise<number> {
  await removeLeftovers(out);
  const writing = `${out}.writing-${process.pid}`;
  const onDocument = countDocuments(dataset, tell);
  const grounds = groundsOf(dataset);
  const use = { grounds, rows, data, writing, onDocument };
  const effects = {
    write: writeInto(writing),
    sha256: sha256Text,
    publishYears: (tasks: readonly YearTask[]) =>
      kept === null ? publishYears(tasks, use) : publishChanged(tasks, use, { files: out, parts: kept }),
  };
  try {
    const files = await publish(grounds, effects, occasion);
    await rm(out, { recursive: true, force: true });
    await rename(writing, out);
    return files;
  } finally {
    await rm(writing, { recursive: true, force: true });
  }
}

/** What a killed process left: below public/ it would be taken for a part of the site. */
async function removeLeftovers(out: string): Promise<void> {
  const prefix = `${basename(out)}.writing-`;
  const names = await readdir(dirname(out)).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(prefix))) {
    if (!isRunning(Number(name.slice(prefix.length)))) {
      await rm(join(dirname(out), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another person's process may not be asked, but it runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const options = parseOptions(process.argv.slice(2), {
      data: { type: "string" },
      out: { type: "string" },
      archive: { type: "string" },
    });
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
}
