import type { Browser } from "playwright-core";

/** How many pages of its own paper a page of the site takes. */
export async function pagesOnPaper(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
