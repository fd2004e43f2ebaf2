import { certainlyBelow } from "../derive/index.ts";
import type { Flag, Quantity } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { type Consecutive, consecutive } from "./consecutive.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/**
 * A figure of more than ten times, or less than a tenth of, the year before's, where the bounds leave no doubt.
 * Zeros are left out: nothing is ten times as much.
 */
export function jump(grounds: Grounds, year: number): readonly Flag[] {
  const { names } = grounds;
  const flags: Flag[] = [];
  for (const pair of consecutive(grounds, year)) {
    const change = changeInWords(pair);
    if (change === null) continue;
    const { office, indicator } = pair;
    const before = pair.before.observation;
    const after = pair.after.observation;
    flags.push({
      code: "jump",
      office,
      year,
      indicators: [indicator],
      message:
        `${names.office(office)}${year}年的${names.indicator(indicator)}（${figureText(after)}）` +
        `${change.verb}上年（${figureText(before)}）的${change.share}。`,
      rows: rowReferences(before, after),
    });
  }
  return flags;
}

function changeInWords({ before, after }: Consecutive): { verb: string; share: string } | null {
  if (before.value === 0 || after.value === 0) return null;
  if (certainlyBelow(tenTimes(before), after)) return { verb: "超过", share: "十倍" };
  return certainlyBelow(tenTimes(after), before) ? { verb: "不足", share: "十分之一" } : null;
}

function tenTimes({ value, bound }: Quantity): Quantity {
  return { value: value * 10, bound };
}
