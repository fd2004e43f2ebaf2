import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { disputesCases } from "./__cases__/disputes-cases.ts";
import { funnelCases } from "./__cases__/funnel-cases.ts";
import { panelsCases } from "./__cases__/panels-cases.ts";
import { rugCases } from "./__cases__/rug-cases.ts";
import { trendsCases } from "./__cases__/trends-cases.ts";
import type { Area } from "./areas.ts";
import {
  type Answers,
  drawScene,
  layoutDisputes,
  layoutFunnel,
  layoutPanels,
  layoutRug,
  layoutTrends,
  narrowWidth,
  splitDisputesRows,
  wideWidth,
} from "./index.ts";

const widths = [wideWidth, narrowWidth];

const bandsOf = (areas: readonly Area[]) =>
  areas.flatMap((area) =>
    "bands" in area ? area.bands.map((band) => ({ band, columns: area.columns })) : [],
  );

describe.each(widths)("%i px wide", (width) => {
  it.each(Object.entries(disputesCases))("each row of %s answers once, where its mark is", (_, file) => {
    const { areas, dots, legend } = layoutDisputes(file, width);
    const bands = bandsOf(areas).map(({ band }) => band);
    const { drawn } = splitDisputesRows(file);
    expect(bands.map(([key]) => key).sort()).toEqual(drawn.map(({ office }) => office).sort());
    const legendBottom = Math.max(0, ...legend.map(({ y, height }) => y + height));
    const marks = dots.filter(({ role, y }) => role !== "arrow" && y > legendBottom);
    for (const { y } of marks)
      expect(bands.filter(([, top, height]) => top <= y && y < top + height)).toHaveLength(1);
  });

  it.each(Object.entries(panelsCases))("each value of %s that is shown answers once", (_, file) => {
    const bands = bandsOf(layoutPanels(file, width).areas);
    const cells = bands.flatMap(({ band: [key], columns }) => columns.map(([column]) => `${key} ${column}`));
    expect(new Set(cells.filter((cell) => !cell.endsWith(" "))).size).toBe(
      cells.filter((cell) => !cell.endsWith(" ")).length,
    );
    for (const { band, columns } of bands) expect(band[3].split(" ")).toHaveLength(columns.length);
  });

  it.each(Object.entries(rugCases))("each cell of %s answers once", (_, input) => {
    const bands = bandsOf(layoutRug(input, width).areas);
    const cells = bands.flatMap(({ band: [key], columns }) =>
      columns.filter(([column]) => column !== "").map(([column]) => `${key} ${column}`),
    );
    const all = input.rows.flatMap(({ office }) =>
      input.columns.map(({ indicator }) => `${office} ${indicator}`),
    );
    expect(cells.sort()).toEqual(all.sort());
  });

  it.each(Object.entries(funnelCases))("each point of %s answers where it is drawn", (_, input) => {
    const { areas, dots } = layoutFunnel(input, width);
    const points = areas.flatMap((area) => ("dots" in area ? area.dots : []));
    expect(points).toHaveLength(input.points.length);
    for (const [, x, y] of points) expect(dots.some((dot) => dot.x === x && dot.y === y)).toBe(true);
  });

  it.each(Object.entries(trendsCases))("each value of %s answers", (_, input) => {
    const courses = layoutTrends(input, width).areas.flatMap((area) =>
      "courses" in area ? area.courses : [],
    );
    const heights = courses.flatMap(([, ...each]) => each.filter((y) => y !== null));
    const values = input.panels.flatMap(({ series }) => series.flatMap((each) => each.values));
    expect(heights.length).toBeGreaterThanOrEqual(values.filter((value) => value !== null).length);
  });
});

it("is carried by the drawing, whatever its words hold", () => {
  const { document } = new JSDOM("").window;
  const words = `<&'"> "quoted"`;
  const scene = {
    ...layoutFunnel({ scope: "unclear", pooled: null, limits: [], points: [] }, wideWidth),
    areas: [{ bars: [[words, 1.6, 0, 5, 50] as const] }],
    legend: [],
  };
  const svg = drawScene(scene, { id: "chart", title: "标题", description: "说明" }, document);
  const read = new JSDOM(svg).window.document.querySelector("svg")?.dataset.answers ?? "";
  expect(JSON.parse(read) as Answers).toEqual({ areas: [{ bars: [[words, 2, 0, 5, 50]] }], legend: [] });
  const saved = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document.documentElement;
  expect(JSON.parse(saved.getAttribute("data-answers") ?? "")).toEqual(JSON.parse(read));
});
