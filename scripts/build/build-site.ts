import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { formatProblems } from "../../src/core/dataset/index.ts";
import { buildData } from "../build-data.ts";
import { checkSite } from "../check-site/check-site.ts";
import { Progress, type ProgressOutput, type StepTime } from "../command/progress.ts";
import { UserError } from "../command/user-error.ts";
import { readData } from "../read-data.ts";
import { withLock } from "../setup/with-lock.mjs";
import { bundleAssets } from "./bundle-assets.ts";
import { followLinks } from "./follow-links.ts";
import { recoverDist } from "./recover-dist.ts";
import { refuseForeignFolder } from "./refuse-foreign-folder.ts";
import { refuseOverlap } from "./refuse-overlap.ts";
import { renderPages } from "./render-pages.ts";
import { swapDist } from "./swap-dist.ts";

export interface BuildOptions {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the input. */
  readonly data: string;
  /** Folder of the finished site; it is replaced as a whole, or not at all. */
  readonly out: string;
  readonly output: ProgressOutput;
}

export interface BuildResult {
  readonly pages: number;
  readonly times: readonly StepTime[];
}

/** Faults of the finished site that are printed; the rest are counted. */
const SHOWN_FAULTS = 40;

/**
 * Builds the site from its data, beside `out`, and puts it there at the end. Builds of one checkout wait for
 * each other, since they share public/.
 * @throws UserError when the data has errors or the site is faulty; `out` is then as it was
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root, output } = options;
  const onWait = (holder: string) => output.write(`另一次构建（进程 ${holder}）正在进行，等待它完成……\n`);
  return withLock(join(root, ".build", "build-lock"), onWait, () => buildAlone(options));
}

async function buildAlone({ root, data, output, ...options }: BuildOptions): Promise<BuildResult> {
  // Pages read public/ below the current folder.
  process.chdir(root);
  const built = join(root, ".build", "site");
  const out = await followLinks(options.out);
  const progress = new Progress(7, output, () => performance.now());
  await progress.step("清理上次未完成的构建", async () => {
    const working = [join(root, "public"), join(root, ".build")];
    const kept = await Promise.all([root, ...working, data].map(followLinks));
    refuseOverlap(out, { kept, working: kept.slice(1, 3) });
    await recoverDist(out);
    await refuseForeignFolder(out);
    await rm(built, { recursive: true, force: true });
    return [null, ""];
  });
  const dataset = await progress.step("读取并检查数据", async () => {
    const { dataset, problems } = await readData(data);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const told = problems.length > 0 ? `${formatProblems(problems)}\n\n` : "";
    if (dataset === null) throw new UserError(`${told}数据有 ${errors} 处错误，未生成网站。${fateOf(out)}`);
    process.stderr.write(told);
    return [dataset, `${dataset.observations.length} 条数据，${problems.length} 处提醒`];
  });
  await progress.step("读报告原文，生成数据文件", async (tell) => {
    const files = await buildData({ dataset, data, out: join(root, "public", "data"), tell });
    return [null, `${files} 个文件`];
  });
  await progress.step("打包脚本与样式", async () => {
    const sizes = await bundleAssets(root);
    return [null, [...sizes].map(([name, size]) => `${name} ${(size / 1024).toFixed(1)} KB`).join("，")];
  });
  const pages = await progress.step("生成页面", async (tell) => {
    const count = await renderPages(root, built, (done) => tell(`已生成 ${done} 页`));
    return [count, `${count} 页`];
  });
  await progress.step("检查成品", async () => {
    const faults = await checkSite(built);
    if (faults.length > 0) throw new UserError(describeFaults(faults, out));
    return [null, "链接、引用与内联代码均无问题"];
  });
  await progress.step("换上新版", async () => {
    await swapDist(built, out);
    return [null, relative(process.cwd(), out) || out];
  });
  return { pages, times: progress.times };
}

function describeFaults(faults: readonly string[], out: string): string {
  const rest = faults.length - SHOWN_FAULTS;
  const shown = faults.slice(0, SHOWN_FAULTS).join("\n");
  return `${shown}\n${rest > 0 ? `……另有 ${rest} 处\n` : ""}网页有 ${faults.length} 处问题，未发布。${fateOf(out)}`;
}

function fateOf(out: string): string {
  return existsSync(out) ? `上次成功的 ${relative(process.cwd(), out)}/ 保持不变。` : "";
}
