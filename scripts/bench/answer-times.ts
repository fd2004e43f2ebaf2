import type { Page } from "playwright-core";

/** One input of a reader, and how long its answer took. */
export interface AnswerTime {
  readonly input: string;
  /** From the input to the frame that shows its answer, in milliseconds. */
  readonly time: number;
}

/** What a reader types, letter by letter, and takes back: many hits, few, none. */
const typed = ["zhejiang", "jiedao", "pyj", "浙江", "杭州街道", "镇", "zzzz"];
const sorts = ["population", "name", "resolution", "place"];
const rounds = 5;

/** Uses the directory that a page shows, as a reader would. */
export async function answerTimes(page: Page): Promise<readonly AnswerTime[]> {
  const times: AnswerTime[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const word of typed)
      for (const input of [...prefixes(word), ""])
        times.push({ input, time: await page.evaluate(timeInput, { type: input }) });
    for (const sort of sorts)
      times.push({ input: `排序 ${sort}`, time: await page.evaluate(timeInput, { sort }) });
  }
  return times;
}

function prefixes(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index + 1));
}

/** Runs in the page. */
async function timeInput({ type, sort }: { type?: string; sort?: string }): Promise<number> {
  const field = document.querySelector<HTMLInputElement>("#find-text");
  const button = document.querySelector<HTMLElement>(`[data-sort="${sort}"] button`);
  if (field === null) throw new Error("the page has no field to type in");
  const start = performance.now();
  if (type !== undefined) {
    field.value = type;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    button?.click();
  }
  // A message that is sent while a frame is made comes after it.
  await new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}
