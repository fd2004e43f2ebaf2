import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { serializeSvg } from "./serialize-svg.ts";

function serialize(markup: string): string {
  const { document } = new JSDOM(`<svg>${markup}</svg>`).window;
  const element = document.querySelector("svg")?.firstElementChild;
  if (!element) throw new Error("no element");
  return serializeSvg(element);
}

describe("serializeSvg", () => {
  it.each([
    ["inline style", '<g style="fill:red" class="c-dot"></g>', '<g class="c-dot"/>'],
    ["labels inside an image", '<g aria-label="dot"></g>', "<g/>"],
    ["the shift of a whole group", '<g transform="translate(0.5,0.5)"></g>', "<g/>"],
    ["links to clip paths", '<g clip-path="url(#plot-clip-1)"></g>', "<g/>"],
    ["scripts", '<circle onclick="alert(1)" r="2"></circle>', '<circle r="2"/>'],
  ])("drops %s", (_, markup, kept) => {
    expect(serialize(markup)).toBe(kept);
  });

  it.each([
    ["lengths to one decimal", '<path d="M1.26,3L4.0000001,-0.04"></path>', '<path d="M1.3,3L4,0"/>'],
    ["places of texts", '<text transform="translate(1.55,2)">甲</text>', '<text x="1.6" y="2">甲</text>'],
    [
      "places of shapes",
      '<path transform="translate(1.5,2)" d="M0,0"></path>',
      '<path transform="translate(1.5,2)" d="M0,0"/>',
    ],
  ])("writes %s", (_, markup, written) => {
    expect(serialize(markup)).toBe(written);
  });
});
