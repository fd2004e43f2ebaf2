import { showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

/** Free text, such as a title or a note. Line ends and tabs may stand in it; control characters may not. */
export function parseText(cell: string): Parsed<string> {
  if (/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufffd]/u.test(cell)) {
    return { what: `${showCell(cell)} 含有控制字符或乱码`, mend: "删去它，或重新输入这一格" };
  }
  return { value: cell };
}
