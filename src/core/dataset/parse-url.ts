import { normaliseCell, showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

/** An address of the web, or "" for a blank cell. Pages link to it, so no other scheme (javascript:) may pass. */
export function parseUrl(cell: string): Parsed<string> {
  const url = normaliseCell(cell);
  if (url === "") return { value: "" };
  if (/^https?:\/\/[^\s/"'<>\\]/i.test(url) && !/[\s"<>\\]/.test(url) && URL.canParse(url))
    return { value: url };
  return {
    what: `${showCell(url)} 不是网址`,
    mend: "填写以 http:// 或 https:// 开头的完整网址；不知道就留空",
  };
}
