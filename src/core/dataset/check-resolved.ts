import { type Bound, type Observation, type ObservationRows, publishedStatuses } from "../model/index.ts";
import { fieldOf } from "./field-of.ts";
import type { ProblemList } from "./problem-list.ts";

const handledId = "disputes_handled";
const resolvedId = "disputes_resolved";
/** Bounds that leave no room above the value, and none below it. */
const notAbove: ReadonlySet<Bound> = new Set<Bound>(["exact", "nearly"]);
const notBelow: ReadonlySet<Bound> = new Set<Bound>(["exact", "at_least", "over"]);

/** Warns where an office has surely resolved more disputes than it handled in the year. */
export function checkResolved(observations: ObservationRows, list: ProblemList): void {
  const handled = new Map<string, Observation>();
  for (const row of publishedRows(observations, handledId)) handled.set(row.office, row);
  for (const row of publishedRows(observations, resolvedId)) {
    if (!notBelow.has(row.bound)) continue;
    const whole = handled.get(row.office);
    if (whole === undefined || !notAbove.has(whole.bound) || row.value <= whole.value) continue;
    const what = `化解 ${row.value} 件，多于第 ${whole.line} 行的受理 ${whole.value} 件`;
    list.warn(row.line, "value", { what, mend: "核对两个数；报告原文如此就保留，网站会提示" });
  }
}

function* publishedRows(observations: ObservationRows, indicator: string): Generator<Observation> {
  const [indicatorAt, statusAt] = [fieldOf(observations, "indicator"), fieldOf(observations, "status")];
  for (let index = 0; index < observations.length; index += 1) {
    if (indicatorAt(index) !== indicator || !publishedStatuses.has(statusAt(index))) continue;
    const row = observations.at(index);
    if (row !== undefined) yield row;
  }
}
