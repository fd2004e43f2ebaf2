import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { bounds, disputeScopes, missingReasons, type Quantity } from "../core/model/index.ts";
import { disputesCases, disputesFile } from "./__cases__/disputes-cases.ts";
import { panelsCases, panelsFile } from "./__cases__/panels-cases.ts";
import { brokenLaws } from "./__cases__/scene-laws.ts";
import {
  createLightDocument,
  drawScene,
  layoutDisputes,
  layoutPanels,
  narrowestWidth,
  narrowWidth,
  type Scene,
  wideWidth,
} from "./index.ts";

const { document } = new JSDOM("").window;
const widths = { wide: wideWidth, narrow: narrowWidth, narrowest: narrowestWidth } as const;
const labels = { id: "chart", title: "标题 <1>", description: '说明 & "引号"' };

const scenes: readonly (readonly [name: string, scene: Scene])[] = Object.entries(widths).flatMap(
  ([size, width]) => [
    ...Object.entries(disputesCases).map(
      ([name, file]) => [`disputes-${name}-${size}`, layoutDisputes(file, width)] as const,
    ),
    ...Object.entries(panelsCases).map(
      ([name, file]) => [`panels-${name}-${size}`, layoutPanels(file, width)] as const,
    ),
  ],
);

/** One element a line, so that a change shows in the diff. */
function readable(svg: string): string {
  return `${svg.replaceAll("><", ">\n<").replaceAll("],[", "],\n[")}\n`;
}

describe.each(scenes)("%s", (name, scene) => {
  const svg = drawScene(scene, labels, document);

  it("keeps the laws of its layout", () => {
    expect(brokenLaws(scene)).toEqual([]);
  });

  it("is drawn without inline style, script or numbers that are none", () => {
    expect(svg).not.toMatch(/<style|\sstyle=|<script|NaN|Infinity|undefined/);
    expect(svg.match(/\sid="[^"]*"/g)).toEqual([' id="chart-title"', ' id="chart-desc"']);
  });

  it("is drawn the same from any document at any time", () => {
    const other = new JSDOM("<p>other</p>").window.document;
    expect(drawScene(scene, labels, other)).toBe(svg);
    expect(drawScene(scene, labels, createLightDocument())).toBe(svg);
  });

  it("is well-formed XML", () => {
    const parsed = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
    expect(parsed.querySelector("title")?.textContent).toBe(labels.title);
    expect([...parsed.querySelectorAll("text")].map(({ textContent }) => textContent).sort()).toEqual(
      scene.texts.map(({ text }) => text).sort(),
    );
  });

  // The laws alone hold cases of very many rows, whose SVG would be megabytes, and the narrowest drawings.
  if (!name.includes("-many-") && !name.endsWith("-narrowest"))
    it("looks as it was last seen", async () => {
      await expect(readable(svg)).toMatchFileSnapshot(`__goldens__/${name}.svg`);
    });
});

const quantities: fc.Arbitrary<Quantity> = fc.record({
  value: fc.oneof(fc.nat(40), fc.nat(3000), fc.nat(20_000_000)),
  bound: fc.constantFrom(...bounds),
});
const rates = fc.record({
  value: fc.oneof(
    fc.constantFrom(0, 90, 98, 99.5, 100),
    fc.nat(1000).map((value) => value / 10),
  ),
  bound: fc.constantFrom(...bounds),
});
const anyWidth = fc.oneof(
  fc.constantFrom(narrowWidth, wideWidth),
  fc.integer({ min: narrowestWidth, max: 1600 }),
);

describe("a layout keeps its laws for any file", () => {
  it("of disputes", () => {
    const office = fc
      .record({
        handled: fc.integer({ min: 1, max: 100_000 }),
        share: fc.double({ min: 0.8, max: 1, noNaN: true }),
      })
      .map(({ handled, share }) => ({ handled, resolved: Math.round(handled * share) }));
    const bounded = fc.record({ handled: quantities, stated: rates }, { requiredKeys: [] });
    const scope = fc.record({ scope: fc.constantFrom(...disputeScopes) });
    const any = fc.tuple(fc.oneof(office, bounded), scope).map(([counts, its]) => ({ ...counts, ...its }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), anyWidth, (offices, width) => {
        expect(brokenLaws(layoutDisputes(disputesFile(offices), width))).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ["publicity", 2],
    ["study", 3],
    ["governance", 6],
  ] as const)("of %s", (theme, count) => {
    const value = fc.oneof(quantities, fc.constantFrom(...missingReasons));
    const office = fc.array(value, { minLength: count, maxLength: count });
    fc.assert(
      fc.property(fc.array(office, { maxLength: 20 }), anyWidth, (offices, width) => {
        expect(brokenLaws(layoutPanels(panelsFile(theme, offices), width))).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
