import { describe, expect, it } from "vitest";
import type { Bound, Quantity } from "../core/model/index.ts";
import { peerStrip } from "./peer-strip.ts";
import { sparkline } from "./sparkline.ts";
import { type SpreadStripInput, spreadStrip } from "./spread-strip.ts";

function quantity(value: number, bound: Bound = "exact"): Quantity {
  return { value, bound };
}

function points(values: readonly (number | null)[]) {
  return values.map((value, index) => ({
    year: 2020 + index,
    quantity: value === null ? null : quantity(value),
  }));
}

describe("peerStrip", () => {
  const peers = [1, 2, 2, 40].map((value) => quantity(value));

  it("marks every place once, the median and the own value", () => {
    expect(peerStrip(peers, quantity(2), quantity(2), "linear", "在 4 个单位中")).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" class="strip" role="img" aria-label="在 4 个单位中" width="160" height="16" viewBox="0 0 160 16"><path class="c-track" stroke="#dedcd3" d="M8,8H152"/><path class="c-zero" stroke="#868a87" d="M11.6,5v6M15.2,5v6M152,5v6"/><path class="c-median" stroke="#55636e" d="M15.2,2V14"/><circle class="c-own c-dot" fill="#55636e" stroke="#fcfbf7" cx="15.2" cy="8" r="3.5"/></svg>"`,
    );
  });

  it("shows bounds", () => {
    expect(peerStrip(peers, quantity(40, "at_least"), null, "log", "")).toContain('class="c-arrow"');
    expect(peerStrip(peers, quantity(1, "about"), null, "log", "")).toContain("c-dot-hollow");
  });

  it("stands without peers, values or a safe label", () => {
    const bare = peerStrip([], null, null, "log", '<"&');
    expect(bare).toContain('aria-label="&lt;&quot;&amp;"');
    expect(bare + peerStrip([], quantity(0), null, "log", "")).not.toMatch(/NaN|Infinity|style=/);
  });
});

describe("spreadStrip", () => {
  const input = (values: readonly number[]): SpreadStripInput => ({
    values: values.map((value) => quantity(value)),
    median: quantity(20),
    lowerQuartile: quantity(10),
    upperQuartile: quantity(30),
    minimum: quantity(0),
    maximum: quantity(40),
    scale: "linear",
    largest: 80,
    label: "甲区",
  });

  it("marks every value once, on the scale that the groups share", () => {
    expect(spreadStrip(input([0, 20, 20, 40]))).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" class="strip" role="img" aria-label="甲区" width="160" height="16" viewBox="0 0 160 16"><path class="c-track" stroke="#dedcd3" d="M4,8H156"/><path class="c-zero" stroke="#868a87" d="M4,5v6M42,5v6M80,5v6"/><path class="c-median" stroke="#55636e" d="M42,2V14"/></svg>"`,
    );
  });

  it("shows many values by their quartiles", () => {
    expect(spreadStrip(input(Array.from({ length: 41 }, (_, value) => value)))).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" class="strip" role="img" aria-label="甲区" width="160" height="16" viewBox="0 0 160 16"><path class="c-track" stroke="#dedcd3" d="M4,8H156"/><path class="c-zero" stroke="#868a87" d="M4,8H80"/><path class="c-quartiles" stroke="#55636e" stroke-width="3" d="M23,8H61"/><path class="c-median" stroke="#55636e" d="M42,2V14"/></svg>"`,
    );
  });

  it("stands where all is 0", () => {
    const bare = spreadStrip({ ...input([0]), largest: 0, scale: "log", median: quantity(0) });
    expect(bare).not.toMatch(/NaN|Infinity|style=/);
  });
});

describe("sparkline", () => {
  const lineOf = (svg: string): string => svg.match(/class="c-interval"[^>]* d="([^"]*)"/)?.[1] ?? "";

  it("leaves gaps open", () => {
    expect(lineOf(sparkline(points([3, 5, null, 6, 9]), ""))).toBe("M4,14.7L26,11.1M70,9.3L92,4");
    expect(lineOf(sparkline([...points([3]), { year: 2022, quantity: quantity(4) }], ""))).toBe("");
    expect(lineOf(sparkline(points([null, 4, null]), ""))).toBe("");
  });

  it("marks every value, the last one as the own", () => {
    const svg = sparkline(points([3, null, 6, 9]), "");
    const dots = (role: string) =>
      svg.match(`class="${role}"[^>]* d="([^"]*)"`)?.[1]?.split("M").slice(1) ?? [];
    expect(dots("c-dot").map((dot) => dot.split("a")[0])).toEqual(["2,14.7", "60.7,9.3"]);
    expect(dots("c-own c-dot")).toEqual(["89,4a3,3 0 1 1 6,0a3,3 0 1 1 -6,0"]);
  });

  it.each([[[]], [[null]], [[0, 0]], [[5]]])("stands with %j", (values) => {
    expect(sparkline(points(values), "")).not.toMatch(/NaN|Infinity|style=/);
  });
});
