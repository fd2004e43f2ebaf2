import { expect, test } from "vitest";
import { checkTables, messagesOf, sampleTables } from "../../../tests/fixtures/tables/check-tables.ts";
import { readCatalogue } from "./read-catalogue.ts";

/** Files that refer to the catalogue stay out, so that its own messages are seen. */
const alone = { offices: sampleTables.offices, reports: null, observations: null };
const themes =
  "themes:\n  - {id: disputes, name: 一}\n  - {id: publicity, name: 二}\n  - {id: study, name: 三}\n  - {id: governance, name: 四}\n";

test("empty file", async () => {
  expect(await messagesOf({ ...alone, indicators: "" })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:1: 没有填写；填写：键 themes 和 indicators"`,
  );
});

test("a list missing", async () => {
  expect(await messagesOf({ ...alone, indicators: themes })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:1: indicators: 没有填写；填写：指标的列表，至少一项"`,
  );
});

test("no indicator", async () => {
  expect(await messagesOf({ ...alone, indicators: `${themes}indicators: []\n` })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:6: indicators: 这里的内容 不可用；填写：指标的列表，至少一项"`,
  );
});

test("keys missing or blank", async () => {
  expect(
    await messagesOf({
      ...alone,
      indicators: `${themes}indicators:
  - id: a
    name: ""
    theme: study
    polarity: neutral
    definition:
`,
    }),
  ).toMatchInlineSnapshot(`
    "错误 data/indicators.yaml:7: unit: 没有填写；填写：单位，例如 件、次、%
    错误 data/indicators.yaml:8: name: 没有填写；填写：简短的中文名称，不含尖括号和换行
    错误 data/indicators.yaml:11: definition: 没有填写；填写：定义：算什么、不算什么"
  `);
});

test("values that are not allowed", async () => {
  expect(
    await messagesOf({
      ...alone,
      indicators: `${themes}indicators:
  - id: A b
    theme: studies
    name: <b>
    unit: 5
    polarity: lower
    definition: 定义。
    publish: no
`,
    }),
  ).toMatchInlineSnapshot(`
    "错误 data/indicators.yaml:7: id: “A b” 不可用；填写：编号：主题用 disputes、publicity、study、governance，指标用小写字母、数字和下划线，字母开头
    错误 data/indicators.yaml:8: theme: “studies” 不可用；填写：主题的编号：disputes、publicity、study、governance
    错误 data/indicators.yaml:9: name: “<b>” 不可用；填写：简短的中文名称，不含尖括号和换行
    错误 data/indicators.yaml:10: unit: “5” 不是应有的类型；填写：单位，例如 件、次、%
    错误 data/indicators.yaml:11: polarity: “lower” 不可用；填写：higher 或 neutral（higher 越高越好，neutral 不分好坏）
    错误 data/indicators.yaml:13: publish: “no” 不是应有的类型；填写：true 或 false"
  `);
});

test("keys that nothing reads", async () => {
  expect(
    await messagesOf({
      ...alone,
      indicators: `${themes}indicators:
  - {id: a, theme: study, name: 甲, unit: 次, polarity: neutral, definition: 定义。, polarty: 1}
`.replace("themes:", "version: 1\nthemes:"),
    }),
  ).toMatchInlineSnapshot(`
    "警告 data/indicators.yaml:1: version: 不认识的键，不会读取；可用的键：themes、lists、indicators
    警告 data/indicators.yaml:8: polarty: 不认识的键，不会读取；是否应为 polarity？可用的键：id、theme、name、unit、polarity、definition、publish、cues"
  `);
});

test("two indicators with one id", async () => {
  expect(
    await messagesOf({
      ...alone,
      indicators: `${themes}indicators:
  - {id: a, theme: study, name: 甲, unit: 次, polarity: neutral, definition: 定义。}
  - {id: a, theme: study, name: 甲, unit: 次, polarity: neutral, definition: 定义。}
`,
    }),
  ).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:8: id: 编号 a 与第 7 行重复；换一个编号，或删去重复的一项"`,
  );
});

test("a theme missing, and one twice", async () => {
  expect(
    await messagesOf({
      ...alone,
      indicators: `${themes}indicators:
  - {id: a, theme: study, name: 甲, unit: 次, polarity: neutral, definition: 定义。}
`.replace("id: study", "id: disputes"),
    }),
  ).toMatchInlineSnapshot(`
    "错误 data/indicators.yaml:1: themes: 缺少主题 study；四个主题都要列出，次序就是网站上的次序
    错误 data/indicators.yaml:4: id: 编号 disputes 与第 2 行重复；换一个编号，或删去重复的一项"
  `);
});

test("broken YAML", async () => {
  expect(await messagesOf({ ...alone, indicators: "themes:\n\t- a\n" })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:2: 用制表符缩进；改用空格缩进"`,
  );
});

test("the same key twice", async () => {
  expect(
    await messagesOf({ ...alone, indicators: "themes: []\nindicators: []\nthemes: []\n" }),
  ).toMatchInlineSnapshot(`"错误 data/indicators.yaml:3: 同一层有两个相同的键；留一个，删去另一个"`);
});

test("aliases", async () => {
  expect(await messagesOf({ ...alone, indicators: "themes: &t []\nindicators: *t\n" })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:2: 用了 YAML 别名（*名称）；把内容写出来"`,
  );
});

test("another kind of content", async () => {
  expect(await messagesOf({ ...alone, indicators: "- 一\n- 二\n" })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml:1: 这里的内容 不是应有的类型；填写：键 themes 和 indicators"`,
  );
});

test("a very long file", async () => {
  expect(await messagesOf({ ...alone, indicators: `#${"长".repeat(1 << 20)}` })).toMatchInlineSnapshot(
    `"错误 data/indicators.yaml: 超过一百万个字符；核对是不是放错了文件"`,
  );
});

test("publish is true unless it is false", async () => {
  const indicators = sampleTables.indicators.replace("受理的件数。}", "受理的件数。, publish: false}");
  const { dataset } = await checkTables({ indicators });
  expect(dataset?.indicators.map(({ publish }) => publish)).toEqual([false, true, true]);
});

test("a definition over several lines has no blanks between its sentences", async () => {
  async function* text() {
    yield `${themes}indicators:
  - id: a
    theme: study
    name: 甲
    unit: 次
    polarity: neutral
    definition: >-
      第一句，
      到此为止。
      A B 是第二句。
`;
  }
  const { indicators } = await readCatalogue({ file: "indicators.yaml", text: text() });
  expect(indicators.map(({ definition }) => definition)).toEqual(["第一句，到此为止。A B 是第二句。"]);
});
