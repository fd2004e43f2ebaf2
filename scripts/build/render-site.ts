import { rm } from "node:fs/promises";
import { join } from "node:path";
import { formatBytes } from "../../src/core/text/format-bytes.ts";
import { copyArchive } from "../archive/copy-archive.ts";
import { checkSite } from "../check-site/check-site.ts";
import { Progress, type ProgressOutput, type StepTime, type Tell } from "../command/progress.ts";
import { spareMemory } from "../command/spare-memory.ts";
import { threadsFor } from "../command/threads-for.ts";
import { UserError } from "../command/user-error.ts";
import { withLock } from "../setup/with-lock.mjs";
import { bundleAssets } from "./bundle-assets.ts";
import type { SiteSource } from "./publish-data.ts";
import { publishInThread } from "./publish-in-thread.ts";
import { renderPages } from "./render-pages.ts";

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

/** Each thread reads for itself, which fewer offices do not make up for. */
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
  spareMemory();
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
  const task = { root, data, occasion, fate: fate() };
  const { history, offices } = await publishInThread(task, progress, warn);
  await progress.step("打包脚本与样式", async () => {
    const sizes = await bundleAssets(root);
    return [null, [...sizes].map(([name, size]) => `${name} ${(size / 1024).toFixed(1)} KB`).join("，")];
  });
  const pages = await progress.step("生成页面", async (tell) => {
    const rendered = await renderPages({
      root,
      outDir: built,
      threads: threadsFor(offices, officesAThread, mostThreads),
      // A snapshot is made once, and would only take the place of the pages that are built again.
      keptPages: "archive" in occasion ? join(root, ".build", "pages") : null,
      tell: (pages) => tell(`${pages.done}/${pages.all} 页`),
    });
    const { all, kept } = rendered;
    return [rendered, `${all} 页${kept > 0 ? `，其中 ${kept} 页沿用上次的，内容未变` : ""}`];
  });
  if (published !== null) {
    await progress.step("放入归档", async (tell) => {
      const bytes = await copyArchive(published, history, join(built, "archive"), tell);
      return [null, `${history.snapshots.length} 份，${formatBytes(bytes)}`];
    });
  }
  await progress.step("检查成品", async (tell) => {
    const faults = await checkSite(built, {
      known: pages.facts,
      tell: (done, count) => tell(`已检查 ${done}/${count} 个文件`),
    });
    if (faults.length > 0) throw new UserError(describeFaults(faults, fate()));
    return [null, "链接、引用与内联代码均无问题"];
  });
  const result = await progress.step(finish.title, (tell) => finish.run(built, tell));
  return { result, pages: pages.all, times: progress.times };
}

function describeFaults(faults: readonly string[], fate: string): string {
  const rest = faults.length - SHOWN_FAULTS;
  const shown = faults.slice(0, SHOWN_FAULTS).join("\n");
  return `${shown}\n${rest > 0 ? `……另有 ${rest} 处\n` : ""}网页有 ${faults.length} 处问题，未发布。${fate}`;
}
