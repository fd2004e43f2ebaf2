import { iframeLine } from "../../core/take-away/iframe-line.ts";
import { chartPlace } from "./chart-place.ts";
import { copyText } from "./copy-text.ts";
import { loadTakeAway } from "./load-take-away.ts";
import { isOnServer, type PageFacts, publicAddress, readPageFacts } from "./page-facts.ts";
import type { TakeAway } from "./take-away.ts";
import { makeButton, makeStatus } from "./take-row.ts";

/** Offers every table and chart of the page, or of a part of it, to be taken away, and whatever may be cited to be copied. */
export function offerTakeAway(window: Window, within: ParentNode = window.document): void {
  const facts = readPageFacts(window.document);
  if (!facts) return;
  for (const frame of within.querySelectorAll<HTMLElement>(".table-frame")) offerTable(window, frame);
  for (const figure of within.querySelectorAll<HTMLElement>(".chart-figure")) {
    offerPictures(window, figure);
    offerEmbedding(window, facts, figure);
  }
  for (const cited of within.querySelectorAll<HTMLElement>("[data-citation]"))
    offerCitation(window, facts, cited);
}

/** Runs something of the heavy half; its words are for the reader. */
async function withTakeAway(
  window: Window,
  act: (takeAway: TakeAway) => string | Promise<string>,
): Promise<string> {
  try {
    return await act(await loadTakeAway(window));
  } catch {
    return "没有成功，请刷新页面后再试。";
  }
}

function offerTable(window: Window, frame: HTMLElement): void {
  const { document } = window;
  const row = document.createElement("p");
  row.className = "take-row";
  const label = frame.getAttribute("aria-label") ?? "";
  const status = makeStatus(document);
  const button = (words: string, format: "xlsx" | "csv") =>
    makeButton(document, { words, label: `下载本表：${label}，${words}`, status }, () =>
      withTakeAway(window, (takeAway) => {
        takeAway.saveTable(frame, format);
        return "已下载";
      }),
    );
  row.append("下载本表：", button("Excel", "xlsx"), " · ", button("CSV", "csv"), " ", status);
  frame.after(row);
}

function offerPictures(window: Window, figure: HTMLElement): void {
  const { document } = window;
  const downloads = figure.querySelector(".downloads");
  const status = makeStatus(document);
  const button = (format: "png" | "svg") => {
    const words = format.toUpperCase();
    const label = `下载图片：${figure.dataset.name ?? ""}，${words}`;
    return makeButton(document, { words, label, status }, () =>
      withTakeAway(window, async (takeAway) => (await takeAway.savePicture(figure, format)) || "已下载"),
    );
  };
  if (downloads?.querySelector("a")) downloads.append(" · ");
  downloads?.append(button("png"), " · ", button("svg"));
  downloads?.after(status);
}

function offerEmbedding(window: Window, facts: PageFacts, figure: HTMLElement): void {
  const { document } = window;
  const { name = "", embed, embedHeight } = figure.dataset;
  const details = figure.querySelector(".cite");
  if (!embed || !details) return;
  const line = document.createElement("code");
  line.textContent = iframeLine(publicAddress(window, facts, embed), name, Number(embedHeight));
  const status = makeStatus(document);
  const label = `复制嵌入代码：${name}`;
  const button = makeButton(document, { words: "复制嵌入代码", label, status }, () => copyText(window, line));
  const paragraph = document.createElement("p");
  const hint = isOnServer(window.location) ? "" : "（发布到网站以后，请把 src 换成网站上的地址）";
  paragraph.append(line, ` ${hint}`, button, " ", status);
  details.append(paragraph);
}

function offerCitation(window: Window, facts: PageFacts, cited: HTMLElement): void {
  const { document } = window;
  const figure = cited.closest<HTMLElement>(".chart-figure");
  const path = figure ? chartPlace(figure, facts).path : facts.page;
  const part = figure?.dataset.name ?? (cited.dataset.citation || facts.pageTitle);
  const address = document.createElement("span");
  address.textContent = publicAddress(window, facts, path);
  if (!figure) address.dataset.cited = "page";
  cited.append(address);
  const status = makeStatus(document);
  const button = makeButton(document, { words: "复制引用", label: `复制引用：${part}`, status }, () =>
    copyText(window, cited),
  );
  cited.after(" ", button, " ", status);
}
