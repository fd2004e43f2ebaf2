/** The script of the pages with charts: they answer, follow an office, and are filtered by their legends. */
import type { Area } from "../charts/areas.ts";
import { answerChart } from "./answer/answer-chart.ts";
import { chosenOffice } from "./answer/chosen-office.ts";
import type { Mark } from "./answer/marks-of.ts";
import { canTell, rowFinder } from "./answer/table-row.ts";
import { makeTelling } from "./answer/telling.ts";

const chosen = chosenOffice(window);
const telling = makeTelling(window, chosen);
const findRow = rowFinder(document);

for (const chart of Array.from(document.querySelectorAll<SVGSVGElement>(".chart-figure svg[data-answers]"))) {
  const frame = chart.parentElement;
  const table = chart.closest<HTMLElement>(".chart-figure")?.dataset.table ?? "";
  if (!frame) continue;
  const words = {
    find: (mark: Mark) => findRow(mark, table),
    canTell: (area: Area) => canTell(document, area, table),
  };
  answerChart(frame, chart, words, telling, chosen);
}
