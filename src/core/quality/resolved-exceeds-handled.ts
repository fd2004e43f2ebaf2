import { certainlyBelow, disputesHandled, disputesResolved } from "../derive/index.ts";
import type { Flag } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/** More disputes resolved than handled, where the bounds leave no doubt of it. */
export function resolvedExceedsHandled({ table, names }: Grounds, year: number): readonly Flag[] {
  const handledOf = table.stated(year, disputesHandled);
  return [...table.stated(year, disputesResolved)].flatMap(([office, resolved]): readonly Flag[] => {
    const handled = handledOf.get(office);
    if (handled === undefined || !certainlyBelow(handled, resolved)) return [];
    const all = `${names.indicator(disputesHandled)}（${figureText(handled.observation)}）`;
    const done = `${names.indicator(disputesResolved)}（${figureText(resolved.observation)}）`;
    return [
      {
        code: "resolved_exceeds_handled",
        office,
        year,
        indicators: [disputesHandled, disputesResolved],
        message: `${names.office(office)}${year}年的${done}多于${all}。`,
        rows: rowReferences(handled.observation, resolved.observation),
      },
    ];
  });
}
