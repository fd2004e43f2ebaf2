import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startBrowser } from "../browser/start-browser.ts";
import { buildFolders } from "../build/build-folders.ts";
import { projectRoot } from "../command/project-root.ts";
import { crowdDirectory } from "./crowd-directory.ts";
import { crowdRecords } from "./crowd-records.ts";
import type { CompareBench } from "./format-compare.ts";
import { type Measured, measure } from "./measure.ts";

const sizes = [5000, 40_000];
const rounds = 7;

/**
 * Measures in Chromium how soon six offices of a full district stand side by side, and how fast their years change.
 * `folder` is thrown away.
 */
export async function benchCompare(
  data: string | undefined,
  folder: string,
  tell: (text: string) => void,
): Promise<CompareBench> {
  const site = join(folder, "compare");
  tell("正在构建年鉴……");
  const script = join(projectRoot, "scripts", "bench", "build-yearbook.ts");
  await measure<Measured>(script, [buildFolders({ data }).data, site]);
  const browser = await startBrowser();
  try {
    const bench: CompareBench[number][] = [];
    for (const offices of sizes) {
      await crowdDirectory(join(site, "directory", "rows.js"), offices);
      const { chosen, bytes, gzipped } = await crowdRecords(site);
      tell(`正在 ${offices} 家中对比六家……`);
      const address = `${pathToFileURL(join(site, "compare.html")).href}#o=${chosen.join(",")}`;
      const firstCharts: number[] = [];
      const steps: number[] = [];
      const allYears: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.addInitScript(noteFirstChart);
        await page.goto(address);
        firstCharts.push(await page.evaluate(firstChart));
        steps.push(await page.evaluate(timeClick, "[data-compare=before]"));
        allYears.push(await page.evaluate(timeClick, "[data-year=all]"));
        await page.close();
      }
      bench.push({ offices, bytes, gzipped, firstCharts, steps, allYears });
    }
    return bench;
  } finally {
    await browser.close();
  }
}

type Noting = typeof globalThis & { firstChart?: Promise<number> };

/** Runs in the page before its own scripts. */
function noteFirstChart(): void {
  (globalThis as Noting).firstChart = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("[data-compare=result] svg") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Runs in the page: milliseconds from the start of its loading to the frame that shows the first chart. */
async function firstChart(): Promise<number> {
  return (globalThis as Noting).firstChart ?? Number.NaN;
}

/** Runs in the page: milliseconds from a click to the frame that shows other charts. */
async function timeClick(selector: string): Promise<number> {
  const before = document.querySelector("[data-compare=result] svg");
  const start = performance.now();
  document.querySelector<HTMLElement>(selector)?.click();
  while (document.querySelector("[data-compare=result] svg") === before)
    await new Promise((resolve) => setTimeout(resolve));
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
