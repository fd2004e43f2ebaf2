import { normaliseCell, showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

/** A SHA-256 as 64 hex digits, given in lower case, or "" for a blank cell. */
export function parseSha256(cell: string): Parsed<string> {
  const hash = normaliseCell(cell).toLowerCase();
  if (hash === "" || /^[0-9a-f]{64}$/.test(hash)) return { value: hash };
  const what = `${showCell(hash)} 不是 SHA-256`;
  return { what, mend: "应为 64 位十六进制数字（0-9、a-f）；不知道就留空" };
}
