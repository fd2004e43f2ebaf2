import { expect, test } from "vitest";
import { normaliseText } from "../../src/core/report/index.ts";
import { readFacts } from "../../src/core/report/read-facts.ts";
import { makePage, paragraphsHtml } from "./__cases__/make-page.ts";
import { encodeGbk } from "./__cases__/make-pdf.ts";
import { readHtml } from "./read-html.ts";

const body = [
  "2024年，街道深入学习贯彻习近平法治思想，各项工作取得新的进展，现将有关情况报告如下。",
  "一、主要工作",
  "全年排查矛盾纠纷52起，化解51起，推送普法信息50余条，开展普法宣传活动20场，覆盖居民3000余人次。",
  "二、存在的问题",
  "基层执法力量还不足，普法的针对性还不强，与群众的期盼相比还有差距。",
];
const title = "锦槐街道2024年度法治政府建设情况报告";

async function read(article: string, page: Partial<Parameters<typeof makePage>[1]> = {}) {
  const parsed = await readHtml(Buffer.from(makePage(article, { title, charset: "utf-8", ...page })));
  return parsed.kind === "text" ? parsed.text : null;
}

test("the article without what stands around it, its blocks as paragraphs", async () => {
  expect(await read(paragraphsHtml(body))).toBe([title, ...body].join("\n\n"));
});

test("a line break breaks a line; blanks of the source do not", async () => {
  const [first = "", ...rest] = body;
  const article = `<div>${first}<br>${rest.join("<br/>\n   ")}</div>`;
  expect(await read(article)).toBe([title, body.join("\n")].join("\n\n"));
});

test("cells of a table are kept apart, items of a list numbered, hidden parts left out", async () => {
  const table = `<table><tr><th>指标</th><th>数量</th></tr><tr><td><p>排查</p><p>纠纷</p></td><td>1<b>86</b></td><td>204</td></tr></table>`;
  const list = `<ol start="2"><li>甲项</li><li>乙项</li></ol><p style="display: none">排查矛盾纠纷900起</p>`;
  expect((await read(paragraphsHtml(body) + table + list))?.split("\n\n").slice(-4)).toEqual([
    "指标\t数量",
    "排查\t纠纷\t186\t204",
    "2. 甲项",
    "3. 乙项",
  ]);
  expect(normaliseText("186\t204件").text).toBe("186¦204件");
});

test("an article in the cells of a layout table", async () => {
  const rows = body.map((text) => `<tr><td width="20">&nbsp;</td><td>${text}</td></tr>`).join("");
  expect(await read(`<table>${rows}</table>`)).toBe([title, ...body].join("\n\n"));
});

test("what only the page says leads to the report's facts", async () => {
  const head =
    '<meta name="ArticleTitle" content="锦槐街道2024年度法治政府建设情况报告"><meta name="PubDate" content="2025-01-20 10:23">';
  const above =
    "<table><tr><td>索引号：</td><td>0001</td><td>发文字号：</td><td>锦街发〔2025〕3号</td></tr><tr><td>成文日期：</td><td>2025年1月8日</td></tr></table>";
  const facts = async (page: Partial<Parameters<typeof makePage>[1]>) => {
    const { office, documentNumber, issued, year } = readFacts(
      normaliseText((await read(paragraphsHtml(body), page)) ?? ""),
    );
    return [office?.name, year, documentNumber, issued];
  };
  expect(await facts({ head, title: "信息公开" })).toEqual(["锦槐街道", 2024, "", "2025-01-20"]);
  expect(await facts({ head, above })).toEqual(["锦槐街道", 2024, "锦街发〔2025〕3号", "2025-01-08"]);
  expect(await facts({ above: "<p>发布时间：2025-01-21 09:00　来源：本站　浏览次数：12</p>" })).toEqual([
    ...["锦槐街道", 2024, "", "2025-01-21"],
  ]);
});

test("a page of menus and an article that Readability finds too short", async () => {
  const short = "锦槐街道2024年全年排查矛盾纠纷52起，化解51起。";
  expect(await read(paragraphsHtml([short]))).toBe([title, short].join("\n\n"));
});

test("a broken byte outside the article does not matter, one inside is said", async () => {
  const cut = (page: string, encode: (text: string) => Buffer) => {
    const [before = "", after = ""] = page.split("※");
    return Buffer.concat([encode(before), Buffer.of(0xe5), encode(after)]);
  };
  const page = (article: string, head: string) =>
    makePage(article, { title, charset: "gb2312", head: `<meta name="description" content="全年${head}">` });
  const utf8 = (text: string) => Buffer.from(text);
  for (const encode of [utf8, encodeGbk]) {
    const charset = encode === utf8 ? "utf-8" : "gb2312";
    const whole = await readHtml(cut(page(paragraphsHtml(body), "※").replace("gb2312", charset), encode));
    expect(whole.kind === "text" ? whole.text : "").toBe([title, ...body].join("\n\n"));
  }
  await expect(readHtml(cut(page(paragraphsHtml([...body, "共※起。"]), ""), utf8))).rejects.toThrow(
    "UTF-8 编码在这一行损坏",
  );
});

test("an article of pictures is said", async () => {
  const bare = '<html><body><img src="a.png"></body></html>';
  await expect(readHtml(Buffer.from(bare))).rejects.toThrow("网页的正文是图片，没有文字可读");
});
