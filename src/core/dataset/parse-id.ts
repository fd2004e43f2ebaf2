import { normaliseCell, showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids become file names, and some file systems end at 255 bytes. */
const longestId = 100;

/** A slug for addresses: lower-case letters and digits in groups joined by single hyphens. */
export function parseId(cell: string): Parsed<string> {
  const id = normaliseCell(cell);
  if (id.length <= longestId && idPattern.test(id)) return { value: id };
  if (id === "") return { what: "没有填写", mend: "填写一个由小写字母、数字和连字符组成的编号" };
  const lower = id.toLowerCase();
  const what = `${showCell(id)} 不能用作编号`;
  if (id.length <= longestId && idPattern.test(lower)) return { what, mend: `改成小写 ${lower}` };
  const rule = `只用小写字母、数字和单个连字符，不超过 ${longestId} 个字符，例如 beibei-xiema`;
  return { what, mend: `${rule}；编号会成为网址和文件名` };
}
