import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { pagesOfEveryKind } from "../browser/pages-of-every-kind.ts";

/** A phone, a desk, a wall: widths and heights of the first screen in px. */
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

export interface PhotosOptions {
  readonly browser: Browser;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the pictures; an earlier picture of the same name is replaced. */
  readonly out: string;
  readonly tell: (done: number, of: number) => void;
}

/**
 * Photographs one page of every kind: the whole page and its first screen in every width, and its print as PDF.
 * Returns how many files it wrote.
 */
export async function takePhotos({ browser, site, out, tell }: PhotosOptions): Promise<number> {
  const pages = pagesOfEveryKind(site);
  await mkdir(out, { recursive: true });
  let files = 0;
  for (const [index, page] of pages.entries()) {
    const name = page.replace(/\.html$/, "").replaceAll("/", "-");
    const address = pathToFileURL(join(site, page)).href;
    for (const screen of screens) {
      const tab = await browser.newPage({ viewport: screen });
      await tab.goto(address);
      await tab.screenshot({ path: join(out, `${name}-${screen.width}-first.png`) });
      await tab.screenshot({ path: join(out, `${name}-${screen.width}.png`), fullPage: true });
      await tab.close();
    }
    const tab = await browser.newPage();
    await tab.goto(address);
    await tab.pdf({ path: join(out, `${name}-print.pdf`), preferCSSPageSize: true });
    await tab.close();
    files += 2 * screens.length + 1;
    tell(index + 1, pages.length);
  }
  return files;
}
