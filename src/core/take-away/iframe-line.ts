import { escapeXml } from "../text/escape-xml.ts";

/** The line of HTML that shows a chart's page inside another; `height` in px. */
export function iframeLine(address: string, title: string, height: number): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
