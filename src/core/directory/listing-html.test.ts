import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { frame, offices } from "./__cases__/small-directory.ts";
import { everything } from "./directory-state.ts";
import { listingHtml } from "./listing-html.ts";
import { officeRowHtml } from "./office-row-html.ts";
import { packDirectory, unpackOffices } from "./pack-directory.ts";

test("what is packed is unpacked as it was, by way of JSON", () => {
  const packed = packDirectory(frame, offices);
  expect(unpackOffices(JSON.parse(JSON.stringify(packed)))).toEqual(offices);
});

test("a row says each figure as it was stated, or why there is none", () => {
  const lines = offices.map((office) => {
    const { document } = new JSDOM(
      `<table>${officeRowHtml(office, frame, { root: "../", withPlace: true })}</table>`,
    ).window;
    return Array.from(document.querySelectorAll("th, td"), ({ textContent }) => textContent).join(" | ");
  });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "浦沿街道 | 浙江省杭州市滨江区 | 街道 | 1.2万 | 2024 | 52 排查 | 98.1 | 无
    西兴街道 | 浙江省杭州市滨江区 | 街道 | 未知 | 2024 | 未采集 | 未采集 | 提示1
    女儿镇 | 浙江省东阳市 | 镇 | 300 | 2022 | ≥50自 口径不明 | 96报 | 待核2
    重固镇 | 重庆市 | 镇 | 未知 | 无报告 | 未采集 | 未采集 | 无
    <无>乡 | 未载明 | 乡 | 未知 | 2024 | 未采集 | 未采集 | 无"
  `);
});

test("a row as HTML", () => {
  expect(
    offices.slice(-1).map((office) => officeRowHtml(office, frame, { root: "../", withPlace: true })),
  ).toMatchInlineSnapshot(`
    [
      "<tr><th scope="row" class="name"><a href="../offices/nowhere.html">&lt;无&gt;乡</a></th><td class="where"><span class="missing">未载明</span></td><td class="nowrap">乡</td><td class="number"><span class="missing">未知</span></td><td class="number">2024</td><td class="number"><span class="missing missing-not_collected">未采集</span></td><td class="number"><span class="missing missing-not_collected">未采集</span></td><td class="nowrap"><span class="missing">无</span></td></tr>",
    ]
  `);
});

test("a row with a box to mark the office by", () => {
  const place = { root: "", withPlace: false, withChoice: true };
  const [row = ""] = offices.slice(-1).map((office) => officeRowHtml(office, frame, place));
  expect(/<th.*?<\/th>/.exec(row)?.[0]).toMatchInlineSnapshot(
    `"<th scope="row" class="name"><input type="checkbox" class="choice" value="nowhere" aria-label="对比&lt;无&gt;乡" /><a href="offices/nowhere.html">&lt;无&gt;乡</a></th>"`,
  );
});

test("places stand under their province with the number of its offices, also those not shown", () => {
  const heads = (sort: string, limit: number) =>
    [
      ...listingHtml(offices, { sort }, frame, { limit, root: "", withPlace: true }).matchAll(
        /rowgroup.*?stays">(.*?)<\/span><\/span>/g,
      ),
    ].map(([, head = ""]) => head.replaceAll(/<.*?>/g, ""));
  expect(heads(everything.sort, 9)).toEqual(["浙江省 3家", "重庆市 1家", "所在地区未载明 1家"]);
  expect(heads(everything.sort, 2)).toEqual(["浙江省 3家"]);
  expect(heads("name", 9)).toEqual([]);
});
