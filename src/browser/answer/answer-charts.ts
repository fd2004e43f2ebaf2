import type { Area } from "../../charts/areas.ts";
import { answerChart } from "./answer-chart.ts";
import type { ChosenOffice } from "./chosen-office.ts";
import type { Mark } from "./marks-of.ts";
import { canTell, rowFinder } from "./table-row.ts";
import type { Telling } from "./telling.ts";

/** Lets every chart of a part of the page answer, from the tables that the page has now. */
export function answerCharts(
  document: Document,
  within: ParentNode,
  telling: Telling,
  chosen: ChosenOffice,
): void {
  const findRow = rowFinder(document);
  for (const chart of Array.from(within.querySelectorAll<SVGSVGElement>(".chart-figure svg[data-answers]"))) {
    const frame = chart.parentElement;
    const table = chart.closest<HTMLElement>(".chart-figure")?.dataset.table ?? "";
    if (!frame) continue;
    const words = {
      find: (mark: Mark) => findRow(mark, table),
      canTell: (area: Area) => canTell(document, area, table),
    };
    answerChart(frame, chart, words, telling, chosen);
  }
}
