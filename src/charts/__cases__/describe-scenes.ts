import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import {
  createLightDocument,
  drawScene,
  narrowestWidth,
  narrowWidth,
  type Scene,
  wideWidth,
} from "../index.ts";
import { brokenLaws } from "./scene-laws.ts";

const { document } = new JSDOM("").window;
const widths = { wide: wideWidth, narrow: narrowWidth, narrowest: narrowestWidth } as const;
const labels = { id: "chart", title: "标题 <1>", description: '说明 & "引号"' };

/** One element a line, so that a change shows in the diff. */
function readable(svg: string): string {
  return `${svg.replaceAll("><", ">\n<").replaceAll("],[", "],\n[")}\n`;
}

/** Tests a layout with all its cases in every width: its laws, its markup, and that it looks as it was last seen. */
export function describeScenes<Input>(
  chart: string,
  cases: Readonly<Record<string, Input>>,
  layout: (input: Input, width: number) => Scene,
): void {
  const scenes = Object.entries(widths).flatMap(([size, width]) =>
    Object.entries(cases).map(
      ([name, input]) => [`${chart}-${name}-${size}`, layout(input, width), width] as const,
    ),
  );
  describe.each(scenes)("%s", (name, scene, width) => {
    const svg = drawScene(scene, labels, document);

    it("keeps the laws of its layout", () => {
      expect(scene.width).toBe(width);
      expect(brokenLaws(scene)).toEqual([]);
    });

    it("is drawn without inline style, script or numbers that are none", () => {
      expect(svg).not.toMatch(/<style|\sstyle=|<script|NaN|Infinity|undefined/);
    });

    it("is drawn the same from any document, as well-formed XML with every text", () => {
      expect(drawScene(scene, labels, createLightDocument())).toBe(svg);
      const parsed = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
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
}
