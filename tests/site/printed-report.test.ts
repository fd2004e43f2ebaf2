import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { corpus, statedBy } from "../../scripts/formats/__cases__/corpus.ts";
import { paragraphsHtml } from "../../scripts/formats/__cases__/make-page.ts";
import { readPdf } from "../../scripts/formats/read-pdf.ts";
import { startBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

// The fonts of a real printer: characters come as radicals (⼈ for 人), and table cells stand close together.
test("a report that Chromium printed to PDF states the same as its text", async () => {
  const page = await browser.newPage();
  for (const { text, paragraphs } of corpus) {
    await page.setContent(
      `<meta charset="utf-8"><style>p{margin:0;font:16pt/28pt serif;text-align:justify}</style>${paragraphsHtml(paragraphs)}`,
    );
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: "30mm", bottom: "30mm", left: "27mm", right: "27mm" },
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate:
        '<div style="font-size:12pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
    });
    const parsed = await readPdf(pdf);
    expect(parsed.kind === "text" ? statedBy(parsed.text) : parsed).toEqual(statedBy(text));
  }
});
