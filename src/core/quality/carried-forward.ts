import { groups } from "d3";
import type { Flag } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { type Consecutive, consecutive } from "./consecutive.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/** So many equal figures are more than chance. */
const fewestEqual = 3;

/** Three or more figures of an office that are stated just as the year before, zeros aside. */
export function carriedForward(grounds: Grounds, year: number): readonly Flag[] {
  const { names } = grounds;
  return groups(consecutive(grounds, year).filter(isRepeated), ({ office }) => office)
    .filter(([, figures]) => figures.length >= fewestEqual)
    .map(([office, figures]): Flag => {
      const before = figures.map((figure) => figure.before.observation);
      const after = figures.map((figure) => figure.after.observation);
      const list = after.map((row) => `${names.indicator(row.indicator)}（${figureText(row)}）`).join("、");
      return {
        code: "carried_forward",
        office,
        year,
        indicators: figures.map(({ indicator }) => indicator),
        message: `${names.office(office)}${year}年有${figures.length}个数与上年相同：${list}。`,
        rows: rowReferences(...before, ...after),
      };
    });
}

function isRepeated({ before, after }: Consecutive): boolean {
  return after.value !== 0 && after.value === before.value && after.bound === before.bound;
}
