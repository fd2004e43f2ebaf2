import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { fullComparisons, pagesOfEveryKind } from "../browser/pages-of-every-kind.ts";

/** Widths and heights of the first screen in px. */
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };
const wall = { width: 1920, height: 1080 };

/** What a system or a reader asks for; `name` is part of the pictures' names, `size` the reader's choice of type. */
const looks = [
  { name: "", system: { colorScheme: "light" }, size: "", screens: [phone, desk, wall] },
  { name: "-dark", system: { colorScheme: "dark" }, size: "", screens: [phone, desk, wall] },
  { name: "-contrast", system: { colorScheme: "dark", contrast: "more" }, size: "", screens: [desk] },
  { name: "-forced", system: { colorScheme: "light", forcedColors: "active" }, size: "", screens: [desk] },
  { name: "-large", system: { colorScheme: "light" }, size: "large", screens: [phone, desk] },
  { name: "-largest", system: { colorScheme: "dark" }, size: "largest", screens: [phone, desk] },
] as const;

export interface PhotosOptions {
  readonly browser: Browser;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the pictures; an earlier picture of the same name is replaced. */
  readonly out: string;
  readonly tell: (done: number, of: number) => void;
}

/**
 * Photographs one page of every kind: the whole page in every look and width, its first screen in the usual look,
 * and its print, from a system that is dark, as PDF.
 * Returns how many files it wrote.
 */
export async function takePhotos({ browser, site, out, tell }: PhotosOptions): Promise<number> {
  const pages = [...pagesOfEveryKind(site), ...fullComparisons(site)];
  await mkdir(out, { recursive: true });
  let files = 0;
  for (const [index, page] of pages.entries()) {
    const name = page.replace(".html", "").replace(/#.*y=/, "-").replace(/#.*/, "-year").replaceAll("/", "-");
    const address = `${pathToFileURL(site).href}/${page}`;
    const isDrawn = (tab: Page) =>
      page.includes("#")
        ? tab.locator("[data-compare=result] .table-frame table").waitFor()
        : Promise.resolve();
    for (const { name: look, system, size, screens } of looks) {
      for (const screen of screens) {
        const tab = await browser.newPage({ viewport: screen, ...system });
        await tab.goto(address);
        await isDrawn(tab);
        await tab.evaluate((choice) => {
          if (choice !== "") document.documentElement.dataset.size = choice;
        }, size);
        const picture = join(out, `${name}${look}-${screen.width}`);
        if (look === "") await tab.screenshot({ path: `${picture}-first.png` });
        await tab.screenshot({ path: `${picture}.png`, fullPage: true });
        await tab.close();
        files += look === "" ? 2 : 1;
      }
    }
    const tab = await browser.newPage({ colorScheme: "dark" });
    await tab.goto(address);
    await isDrawn(tab);
    await tab.pdf({ path: join(out, `${name}-print.pdf`), preferCSSPageSize: true });
    await tab.close();
    files += 1;
    tell(index + 1, pages.length);
  }
  return files;
}
