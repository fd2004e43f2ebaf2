import { type Status, statuses } from "../model/index.ts";
import { normaliseCell, showCell } from "../text/index.ts";
import { parseChoice } from "./parse-choice.ts";
import type { Parsed } from "./problem-list.ts";

/** What people write into the column instead of its words. */
const meant: readonly (readonly [RegExp, Status])[] = [
  [/^(?:未|待|尚未|不确定|存疑)|\?/, "review"],
  [/更正|改正|修正|修改|更改/, "corrected"],
  [/不采用|不用|否|删|作废|错|剔除|排除/, "rejected"],
  [/已?(?:核[对实定准]|确认|审[核定]|属实|无误|通过)|^(?:采用|正确|对|是|√|✓|ok|yes|y)$/i, "confirmed"],
];

/** A row's status; for words of the person's own, such as 已核实, the one that they stand for is named. */
export function parseStatus(cell: string): Parsed<Status> {
  const word = normaliseCell(cell);
  const [, status] = meant.find(([pattern]) => pattern.test(word)) ?? [];
  if (status === undefined) return parseChoice(cell, statuses);
  return { what: `${showCell(word)} 不是可用的值`, mend: `写成 ${status}；可用的值：${statuses.join("、")}` };
}
