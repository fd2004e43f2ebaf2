import { renderParagraphs } from "./render-paragraphs.ts";

/** What a page says of its article; "" where it is silent. */
export interface PageFacts {
  readonly title: string;
  readonly documentNumber: string;
  /** YYYY-MM-DD. */
  readonly issued: string;
}

const numberLabel = /(?:发文字号|文\s*号)\s*[：:]?\s*([一-龥]{1,12}[〔[【（(]20\d\d[〕\]】）)]第?\d{1,4}号)/;
const date = String.raw`(20\d\d)\s*[年\-./]\s*(\d{1,2})\s*[月\-./]\s*(\d{1,2})`;
/** The date on the document goes before the day on which the page came out. */
const dateLabels = ["成文日期", "印发日期", "生成日期", "发布日期", "发文日期", "发布时间"].map(
  (label) => new RegExp(String.raw`${label.split("").join(String.raw`\s*`)}\s*[：:]?\s*${date}`),
);

/** Reads the tags that government sites carry (ArticleTitle, PubDate) and the table of facts above an article. */
export function readPageFacts(page: Document): PageFacts {
  const lines = renderParagraphs(page.body).filter((line) => line.length < 400);
  const labelled = lines.join("\n").replaceAll("\t", " ");
  return {
    title: titleOf(page),
    documentNumber: (numberLabel.exec(labelled)?.[1] ?? "").replace(/\s/g, ""),
    issued:
      dateLabels.map((label) => dayOf(label.exec(labelled))).find((day) => day !== "") ??
      dayOf(
        new RegExp(date).exec(
          metaOf(page, /^(?:pubdate|publishdate|publish_?time|article:published_time)$/i),
        ),
      ),
  };
}

function titleOf(page: Document): string {
  const named = metaOf(page, /^articletitle$/i);
  if (named !== "") return named;
  const headings = [...page.querySelectorAll("h1")].map(textOf).filter((text) => text !== "");
  if (headings.length === 1) return headings[0] ?? "";
  // A page's title goes on with the names of the column and the site.
  const [title = ""] = textOf(page.querySelector("title")).split(/\s*[_|｜—]+\s*|\s+-+\s+/);
  return title;
}

function metaOf(page: Document, name: RegExp): string {
  const tag = [...page.querySelectorAll("meta")].find((meta) =>
    name.test(meta.getAttribute("name") ?? meta.getAttribute("property") ?? ""),
  );
  return (tag?.getAttribute("content") ?? "").trim();
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function dayOf(match: RegExpExecArray | null): string {
  const [, year, month = "", day = ""] = match ?? [];
  return year === undefined ? "" : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
