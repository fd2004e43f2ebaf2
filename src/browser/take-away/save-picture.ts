import { framePicture } from "../../charts/frame-picture.ts";
import { citation, fileName } from "../../core/take-away/index.ts";
import { chartPlace } from "./chart-place.ts";
import { type PageFacts, publicAddress } from "./page-facts.ts";
import { paintPng } from "./paint-png.ts";
import { readChart } from "./read-chart.ts";
import { saveFile } from "./save-file.ts";

/** Saves a chart of the page as a picture; what went wrong in words, or "". */
export async function savePicture(
  window: Window & typeof globalThis,
  facts: PageFacts,
  figure: HTMLElement,
  format: "svg" | "png",
): Promise<string> {
  const drawn = readChart(figure);
  if (drawn === null) return "没有找到图。";
  const { name, path } = chartPlace(figure, facts);
  const source = figure.querySelector(".source-words")?.textContent?.trim() ?? "";
  const cited = `${citation(facts, name)}${publicAddress(window, facts, path)}`;
  const picture = framePicture(drawn, facts.notice, [source, cited]);
  const blob =
    format === "svg"
      ? new Blob([picture.svg], { type: "image/svg+xml" })
      : await paintPng(picture, window.document);
  if (blob === null) return "这幅图太高，浏览器画不出 PNG，请改下 SVG。";
  saveFile(window, fileName(name, format), blob);
  return "";
}
