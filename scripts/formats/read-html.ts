import { paragraphsToText } from "../../src/core/document/index.ts";
import { DocumentFault } from "./document-fault.ts";
import { cleanPage } from "./html/clean-page.ts";
import { decodePage } from "./html/decode-page.ts";
import { dropPageWords } from "./html/drop-page-words.ts";
import { findArticle } from "./html/find-article.ts";
import { openPage } from "./html/open-page.ts";
import { readPageFacts } from "./html/read-page-facts.ts";
import { renderParagraphs } from "./html/render-paragraphs.ts";
import type { ParsedDocument } from "./parsed-document.ts";

/** Reads the article out of a web page, after what the page says of it: document number, title and date of issue. */
export async function readHtml(bytes: Buffer): Promise<ParsedDocument> {
  const { html, damage } = await decodePage(bytes);
  const page = openPage(html);
  cleanPage(page);
  const facts = readPageFacts(page);
  const article = dropPageWords(renderParagraphs(findArticle(page)));
  if (article.length === 0)
    throw new DocumentFault(
      page.querySelector("img") === null ? "网页里没有正文" : "网页的正文是图片，没有文字可读",
      "在浏览器里打开原网页，把正文复制到 .txt 或 .docx 里，再放进来",
    );
  const text = paragraphsToText([...missingFacts(facts, article), ...article]);
  // A broken byte in a menu harms nothing; in the article it may have been part of a number.
  if (damage !== null && text.includes("\ufffd")) throw damage;
  return { kind: "text", text, notes: [] };
}

/** Other titles, such as a column's name, would only be taken for a part of the report's own. */
const reportTitle = /(?:报告|总结|汇报|自评|情况|法治)/;

/** What the page says and the article does not. */
function missingFacts(
  { title, documentNumber, issued }: ReturnType<typeof readPageFacts>,
  article: readonly string[],
): string[] {
  const head = article.slice(0, 12).map((line) => line.replace(/\s/g, ""));
  const facts: string[] = [];
  if (documentNumber !== "" && !head.includes(documentNumber)) facts.push(documentNumber);
  if (reportTitle.test(title) && !head.join("").includes(title.replace(/\s/g, ""))) facts.push(title);
  if (issued !== "") facts.push(`发布日期：${issued}`);
  return facts;
}
