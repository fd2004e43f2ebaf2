import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Dataset, type History, noHistory, type Snapshot } from "../../src/core/model/index.ts";
import { formatBytes } from "../../src/core/text/format-bytes.ts";
import { copyArchive } from "../archive/copy-archive.ts";
import { readHistory } from "../archive/read-history.ts";
import { refusePrivateSnapshots } from "../archive/refuse-private-snapshots.ts";
import { buildData } from "../build-data.ts";
import { checkSite } from "../check-site/check-site.ts";
import { Progress, type ProgressOutput, type StepTime, type Tell } from "../command/progress.ts";
import { tellProblems } from "../command/tell-problems.ts";
import { threadsFor } from "../command/threads-for.ts";
import { UserError } from "../command/user-error.ts";
import { readData } from "../read-data.ts";
import { withLock } from "../setup/with-lock.mjs";
import { bundleAssets } from "./bundle-assets.ts";
import { renderPages } from "./render-pages.ts";

/** The archive that today's data are compared with. */
export interface ArchiveUse {
  /** Its folder, which need not be there. */
  readonly archive: string;
  /** Whether it is published beside the pages. */
  readonly isPublished: boolean;
}

export interface SiteSource {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the input. */
  readonly data: string;
  /** The snapshot that every page says it belongs to, or the archive folder that today's data are compared with. */
  readonly occasion: { readonly snapshot: Snapshot } | ArchiveUse;
}

export interface SiteUse<T> {
  readonly output: ProgressOutput;
  /** Takes the warnings about the input, where there are any. */
  readonly warn: (text: string) => void;
  /** What stays as it was when the build fails, as a sentence, or "". */
  readonly fate: () => string;
  /** Runs before anything else. */
  readonly prepare: () => Promise<void>;
  /** What is done with the finished site in its folder, as the last step; the folder may be moved away. */
  readonly finish: {
    readonly title: string;
    readonly run: (built: string, tell: Tell) => Promise<readonly [T, string]>;
  };
}

export interface RenderedSite<T> {
  readonly result: T;
  readonly pages: number;
  readonly times: readonly StepTime[];
}

/** Each thread reads and bundles for itself, which fewer offices do not make up for. */
const officesAThread = 500;
/** Each thread holds what the pages know of the data. */
const mostThreads = 4;
/** Faults of the finished site that are printed; the rest are counted. */
const SHOWN_FAULTS = 40;

/**
 * Makes and checks a site below .build/ and hands it on. Builds of one checkout wait for each other, since they
 * share public/.
 * @throws UserError when the data has errors or the site is faulty
 */
export async function renderSite<T>(source: SiteSource, use: SiteUse<T>): Promise<RenderedSite<T>> {
  const onWait = (holder: string) => use.output.write(`另一次构建（进程 ${holder}）正在进行，等待它完成……\n`);
  return withLock(join(source.root, ".build", "build-lock"), onWait, () => renderAlone(source, use));
}

async function renderAlone<T>(
  { root, data, occasion }: SiteSource,
  { output, warn, fate, prepare, finish }: SiteUse<T>,
): Promise<RenderedSite<T>> {
  // Pages read public/ below the current folder.
  process.chdir(root);
  const built = join(root, ".build", "site");
  const published = "archive" in occasion && occasion.isPublished ? occasion.archive : null;
  const progress = new Progress(published === null ? 7 : 8, output, () => performance.now());
  await progress.step("清理上次未完成的构建", async () => {
    await prepare();
    await rm(built, { recursive: true, force: true });
    return [null, ""];
  });
  const { history, offices } = await publishData(progress, { root, data, occasion }, warn, fate);
  await progress.step("打包脚本与样式", async () => {
    const sizes = await bundleAssets(root);
    return [null, [...sizes].map(([name, size]) => `${name} ${(size / 1024).toFixed(1)} KB`).join("，")];
  });
  const pages = await progress.step("生成页面", async (tell) => {
    const { all, kept } = await renderPages({
      root,
      outDir: built,
      threads: threadsFor(offices, officesAThread, mostThreads),
      // A snapshot is made once, and would only take the place of the pages that are built again.
      keptPages: "archive" in occasion ? join(root, ".build", "pages") : null,
      tell: (pages) => tell(`${pages.done}/${pages.all} 页`),
    });
    return [all, `${all} 页${kept > 0 ? `，其中 ${kept} 页沿用上次的，内容未变` : ""}`];
  });
  if (published !== null) {
    await progress.step("放入归档", async (tell) => {
      const bytes = await copyArchive(published, history, join(built, "archive"), tell);
      return [null, `${history.snapshots.length} 份，${formatBytes(bytes)}`];
    });
  }
  await progress.step("检查成品", async (tell) => {
    const faults = await checkSite(built, {
      kept: join(root, ".build", "checked-site"),
      tell: (done, count) => tell(`已检查 ${done}/${count} 个文件`),
    });
    if (faults.length > 0) throw new UserError(describeFaults(faults, fate()));
    return [null, "链接、引用与内联代码均无问题"];
  });
  const result = await progress.step(finish.title, (tell) => finish.run(built, tell));
  return { result, pages, times: progress.times };
}

/** Reads, checks and publishes the data. The dataset ends here: a country's would weigh on the pages' memory. */
async function publishData(
  progress: Progress,
  { root, data, occasion }: SiteSource,
  warn: (text: string) => void,
  fate: () => string,
): Promise<{ readonly history: History; readonly offices: number }> {
  const { dataset, years } = await progress.step("读取并检查数据", async () => {
    const { dataset, years, problems } = await readData(data);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const told = problems.length > 0 ? `${await tellProblems(problems)}\n\n` : "";
    if (dataset === null) throw new UserError(`${told}数据有 ${errors} 处错误，未生成网站。${fate()}`);
    warn(told);
    return [{ dataset, years }, `${dataset.observations.length} 条数据，${problems.length} 处提醒`];
  });
  const history = await progress.step("读报告原文，生成数据文件", async (tell) => {
    const history = "archive" in occasion ? await tellHistory(occasion, dataset) : noHistory;
    const made = { snapshot: "snapshot" in occasion ? occasion.snapshot : null, history };
    const out = join(root, "public", "data");
    const files = await buildData({ dataset, years, data, occasion: made, out, tell });
    return [history, `${files} 个文件`];
  });
  return { history, offices: dataset.offices.length };
}

async function tellHistory({ archive, isPublished }: ArchiveUse, dataset: Dataset): Promise<History> {
  const history = await readHistory(archive, dataset);
  if (isPublished) await refusePrivateSnapshots(archive, history, dataset);
  return { ...history, isPublished };
}

function describeFaults(faults: readonly string[], fate: string): string {
  const rest = faults.length - SHOWN_FAULTS;
  const shown = faults.slice(0, SHOWN_FAULTS).join("\n");
  return `${shown}\n${rest > 0 ? `……另有 ${rest} 处\n` : ""}网页有 ${faults.length} 处问题，未发布。${fate}`;
}
