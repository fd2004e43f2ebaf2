import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startBrowser } from "../browser/start-browser.ts";
import { buildFolders } from "../build/build-folders.ts";
import { projectRoot } from "../command/project-root.ts";
import { answerTimes } from "./answer-times.ts";
import { crowdDirectory } from "./crowd-directory.ts";
import type { DirectoryBench } from "./format-directory.ts";
import { type Measured, measure } from "./measure.ts";

const sizes = [5000, 40_000];

/** Measures in Chromium how fast the directory answers when it holds very many offices. `folder` is thrown away. */
export async function benchDirectory(
  data: string | undefined,
  folder: string,
  tell: (text: string) => void,
): Promise<DirectoryBench> {
  const site = join(folder, "directory");
  tell("正在构建年鉴……");
  const script = join(projectRoot, "scripts", "bench", "build-yearbook.ts");
  await measure<Measured>(script, [buildFolders({ data }).data, site]);
  const browser = await startBrowser();
  try {
    const bench: DirectoryBench[number][] = [];
    for (const offices of sizes) {
      const bytes = await crowdDirectory(join(site, "directory", "rows.js"), offices);
      tell(`正在 ${offices} 家的名录中查找、排序……`);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(pathToFileURL(join(site, "offices.html")).href);
      bench.push({ offices, bytes, times: await answerTimes(page) });
      await page.close();
    }
    return bench;
  } finally {
    await browser.close();
  }
}
