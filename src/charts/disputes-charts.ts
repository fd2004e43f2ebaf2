import type { DisputesChartFile } from "../core/publish/schema.ts";
import { scopeWords } from "../core/wording/scope-words.ts";
import type { Chart } from "./chart.ts";
import { splitDisputesRows } from "./disputes-rows.ts";
import { funnelInputs } from "./funnel-inputs.ts";
import { layoutDisputes } from "./layout-disputes.ts";
import { layoutFunnel } from "./layout-funnel.ts";
import { mostDrawnOffices } from "./most-drawn-offices.ts";

/** Resolution rates with their intervals; null where no row has a rate to draw, or more than a page can show. */
export function disputesChart(
  file: DisputesChartFile,
  says: Pick<Chart, "name" | "title" | "description">,
): Chart | null {
  const { length } = splitDisputesRows(file).drawn;
  if (length === 0 || length > mostDrawnOffices) return null;
  return { ...says, id: `disputes-${file.year}`, layout: (width) => layoutDisputes(file, width) };
}

/** Resolution rates against numbers of cases, a chart a scope with offices enough, and not too many. */
export function funnelCharts(file: DisputesChartFile): readonly Chart[] {
  const inputs = funnelInputs(file).filter(({ points }) => points.length <= mostDrawnOffices);
  return inputs.map((input) => {
    const name = `${file.year}年化解率与件数，按${scopeWords[input.scope].label}计`;
    return {
      id: `funnel-${input.scope}-${file.year}`,
      name,
      title: name,
      description:
        "横轴为件数，纵轴为化解率；曲线之间是同口径合计率下偶然波动所及的范围，线外的单位标名。与化解率区间图判断的角度不同：那里看一家的区间是否含合计率，这里看合计率能否解释一家的件数，边界上的单位两处可能不一。",
      layout: (width) => layoutFunnel(input, width),
    };
  });
}
