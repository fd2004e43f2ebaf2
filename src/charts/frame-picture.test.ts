import { expect, test } from "vitest";
import { type DrawnChart, framePicture } from "./frame-picture.ts";

const drawn: DrawnChart = {
  markup: '<g fill="#55636e"><path d="M0,0h10"/></g>',
  width: 880,
  height: 110,
  title: "2024年：合计<99%>",
  description: "一句话。".repeat(60),
};

test("a picture carries what its page told, and refers to nothing outside", () => {
  const { svg, width, height } = framePicture(drawn, "虚构数据，仅供演示", [
    "来源：报告。",
    "《法治年鉴》，版本abc",
  ]);
  expect(svg).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
  );
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join("");
  expect(texts).toBe(
    `虚构数据，仅供演示2024年：合计&lt;99%&gt;${"一句话。".repeat(60)}来源：报告。《法治年鉴》，版本abc`,
  );
  expect(svg).toContain(drawn.markup);
  expect(svg).not.toMatch(/class=|style=|url\(|href=|var\(/);
  expect(width).toBe(936);
  expect(height).toBeGreaterThan(300);
});

test("without a notice or a description there is no empty line for one", () => {
  const plain = framePicture({ ...drawn, description: "" }, "", []);
  expect(plain.svg).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width="936" height="218" viewBox="0 0 936 218" font-family="'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif"><title>2024年：合计&lt;99%&gt;</title><desc></desc><rect width="936" height="218" fill="#fcfbf7"/><rect width="936" height="6" fill="#9c2f1d"/><g font-size="22" font-family="'Songti SC', 'STSong', 'Source Han Serif SC', 'Noto Serif CJK SC', 'SimSun', serif" font-weight="700" fill="#1d2328"><text x="28" y="50">2024年：合计&lt;99%&gt;</text></g><g transform="translate(28,74)" text-anchor="middle"><g fill="#55636e"><path d="M0,0h10"/></g></g><path d="M28,200h880" fill="none" stroke="#dedcd3"/></svg>
    "
  `);
});
