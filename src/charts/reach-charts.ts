import type { PanelsChartFile } from "../core/publish/schema.ts";
import type { Chart } from "./chart.ts";
import { layoutDistribution } from "./layout-distribution.ts";
import { layoutPanels } from "./layout-panels.ts";
import { layoutScatter, type ScatterInput } from "./layout-scatter.ts";
import { mostDrawnOffices } from "./most-drawn-offices.ts";
import { distributionPanels, mostPanelRows } from "./panels-chart.ts";

/** Fewer offices that state both make no picture of how they go together. */
const fewestPoints = 3;

/** How far publicity reached per resident; `above` are the offices whose reach is above their population. */
export function residentChart(file: PanelsChartFile, above: readonly string[]): Chart {
  const { year, rows } = file;
  const isLong = rows.length > mostPanelRows;
  const panels = isLong ? distributionPanels(file, { summaries: [], offices: rows.length }) : [];
  return {
    id: `resident-${year}`,
    name: `${year}年人均普法覆盖`,
    title: `${year}年人均普法覆盖：${rows.length}家有覆盖人次且人口已知`,
    description:
      above.length > 0
        ? `${above.length}家的覆盖人次多于常住人口（${namesOf(above)}）：同一人计了多次，不能当作覆盖的人数。`
        : "各家的覆盖人次都不多于常住人口；人次可以重复计入，不能当作覆盖的人数。",
    layout: (width) => (isLong ? layoutDistribution({ panels }, width) : layoutPanels(file, width)),
  };
}

const mostNamed = 30;

function namesOf(names: readonly string[]): string {
  const first = names.slice(0, mostNamed).join("、");
  return names.length > mostNamed ? `${first}等` : first;
}

/** Reach against the number of events; null where too few offices state both, or more than a page can show. */
export function scatterChart(file: PanelsChartFile): Chart | null {
  const { year } = file;
  const input = scatterInput(file);
  if (input === null) return null;
  return {
    id: `scatter-${year}`,
    name: `${year}年活动场次与覆盖人次`,
    title: `${year}年活动场次与覆盖人次：${input.points.length}家两项都有数`,
    description: "横轴为活动场次，纵轴为覆盖人次。场次多不等于覆盖多，一场大型活动或一次直播可抵许多场。",
    layout: (width) => layoutScatter(input, width),
  };
}

function scatterInput({ panels, rows }: PanelsChartFile): ScatterInput | null {
  const indexOf = (indicator: string) => panels.findIndex((panel) => panel.indicator === indicator);
  const [atX, atY] = [indexOf("publicity_events"), indexOf("publicity_reach")];
  const [x, y] = [panels[atX], panels[atY]];
  if (!x || !y) return null;
  const points = rows.flatMap(({ office, name, values }) => {
    const [x, y] = [values[atX], values[atY]];
    return x?.kind === "stated" && y?.kind === "stated" ? [{ office, name, x, y }] : [];
  });
  return points.length < fewestPoints || points.length > mostDrawnOffices ? null : { x, y, points };
}
