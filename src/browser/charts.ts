/** The script of the pages with charts: they answer, follow an office, and are filtered by their legends. */
import { answerCharts } from "./answer/answer-charts.ts";
import { chosenOffice } from "./answer/chosen-office.ts";
import { makeTelling } from "./answer/telling.ts";

const chosen = chosenOffice(window);
answerCharts(document, document, makeTelling(window, chosen), chosen);
