import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Prints a page of a site on a disk as a PDF that a screen reader can follow, beside its place and then into it.
 * @returns the number of pages
 */
export async function printPage(page: string, out: string): Promise<number> {
  // Loaded here alone: nobody else waits for it.
  const { startBrowser } = await import("../browser/start-browser.ts");
  const browser = await startBrowser();
  const aside = `${out}.${process.pid}.tmp`;
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    // A link to another page of the site would name this machine's folders, and lead nowhere on any other.
    await tab.locator("a[href]").evaluateAll((links) => {
      for (const link of links as HTMLAnchorElement[])
        if (link.protocol === "file:" && link.pathname !== location.pathname) link.removeAttribute("href");
    });
    const pdf = await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    await mkdir(dirname(out), { recursive: true });
    await writeFile(aside, pdf, { flush: true });
    await rename(aside, out);
    return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
  } finally {
    await rm(aside, { force: true });
    await browser.close();
  }
}
