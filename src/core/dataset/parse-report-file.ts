import { showCell, trimCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

/**
 * A path below data/reports/, with /, or "" for a blank cell. It must not leave that folder: the file is read
 * and its text is published.
 */
export function parseReportFile(cell: string): Parsed<string> {
  const path = trimCell(cell);
  if (path === "") return { value: "" };
  const what = `${showCell(path)} 不是 data/reports/ 里的路径`;
  const mend = "填写从 data/reports/ 起的路径，用 / 分隔，例如 2024/beibei-xiema.docx";
  if (/[\\:\p{Cc}]/u.test(path)) return { what, mend };
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return { what, mend };
  return { value: path };
}
