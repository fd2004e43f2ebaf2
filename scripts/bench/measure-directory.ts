import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startBrowser } from "../browser/start-browser.ts";
import { crowdDirectory } from "./crowd-directory.ts";

/** How long the directory takes to answer, in milliseconds from an input to the frame that shows its answer. */
export interface DirectoryAnswers {
  readonly offices: number;
  readonly inputs: number;
  readonly median: number;
  readonly slowest: number;
  /** What the slowest input was. */
  readonly slowestInput: string;
}

/** What a reader types, letter by letter, and chooses: many hits, few, none, and back to all. */
const typed = ["zhejiang", "jiedao", "pyj", "浙江", "杭州街道", "镇", "zzzz"];
const sorts = ["population", "name", "resolution", "place"];
const rounds = 3;

/** Fills the directory of a built site, which is spoilt by that, and uses it in Chromium. */
export async function measureDirectory(site: string, offices: number): Promise<DirectoryAnswers> {
  await crowdDirectory(join(site, "directory", "rows.js"), offices);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(join(site, "offices.html")).href);
    const times: { input: string; time: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const word of typed)
        for (const input of [...prefixes(word), ""])
          times.push({ input, time: await page.evaluate(timeTyping, input) });
      for (const sort of sorts)
        times.push({ input: `▲ ${sort}`, time: await page.evaluate(timeSorting, sort) });
    }
    times.sort((a, b) => a.time - b.time);
    const slowest = times.at(-1);
    return {
      offices,
      inputs: times.length,
      median: times[Math.floor(times.length / 2)]?.time ?? 0,
      slowest: slowest?.time ?? 0,
      slowestInput: slowest?.input ?? "",
    };
  } finally {
    await browser.close();
  }
}

function prefixes(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index + 1));
}

/** Runs in the page. */
async function timeTyping(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>("#find-text");
  if (field === null) throw new Error("the page has no field to type in");
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  // A message sent while a frame is drawn comes after it.
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}

/** Runs in the page. */
async function timeSorting(key: string): Promise<number> {
  const button = document.querySelector<HTMLElement>(`[data-sort="${key}"] button`);
  const start = performance.now();
  button?.click();
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}
