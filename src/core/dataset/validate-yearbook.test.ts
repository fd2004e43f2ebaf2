import { expect, test } from "vitest";
import { checkTables, messagesOf } from "../../../tests/fixtures/tables/check-tables.ts";

test("values that are not allowed", async () => {
  expect(
    await messagesOf({
      yearbook: 'title: <b>\nregion: ""\ntexts: all\nlicence:\n  name: x\n  url: ftp://x\n',
    }),
  ).toMatchInlineSnapshot(`
    "错误 data/yearbook.yaml:1: title: “<b>” 不可用；填写：年鉴的名称
    错误 data/yearbook.yaml:2: region: 没有填写；填写：覆盖的地区，例如 全国、某某区
    错误 data/yearbook.yaml:3: texts: “all” 不可用；填写：full（公布报告全文）、quotes（只公布数字的原句）、none（都不公布）之一，或删去这一行
    错误 data/yearbook.yaml:6: url: “ftp://x” 不可用；填写：以 http:// 或 https:// 开头的网址，或删去这一行"
  `);
});

test("keys that nothing reads", async () => {
  expect(await messagesOf({ yearbook: "titel: x\nlicence:\n  name: x\n  link: y\n" })).toMatchInlineSnapshot(`
    "警告 data/yearbook.yaml:1: titel: 不认识的键，不会读取；是否应为 title？可用的键：title、publisher、region、notice、texts、licence
    警告 data/yearbook.yaml:4: link: 不认识的键，不会读取；可用的键：name、url"
  `);
});

test("licence that is no map", async () => {
  expect(await messagesOf({ yearbook: "licence: CC BY 4.0\n" })).toMatchInlineSnapshot(
    `"错误 data/yearbook.yaml:1: licence: “CC BY 4.0” 不是应有的类型；填写：name 和 url 两个键"`,
  );
});

test("a colon in plain text", async () => {
  expect(await messagesOf({ yearbook: "title: a: b\n" })).toMatchInlineSnapshot(
    `"错误 data/yearbook.yaml:1: 同一行里有两个冒号；给含冒号的文字加上引号"`,
  );
});

test("what is not said has its default; an empty or absent file says nothing", async () => {
  const defaults = {
    title: "法治年鉴",
    publisher: "",
    region: "全国",
    notice: "",
    texts: "full",
    licence: { name: "未声明", url: "" },
  };
  expect((await checkTables({ yearbook: null })).dataset?.yearbook).toEqual(defaults);
  expect((await checkTables({ yearbook: "# 空\n" })).dataset?.yearbook).toEqual(defaults);
  expect((await checkTables({ yearbook: "region: 某区\nlicence: {name: 甲}\n" })).dataset?.yearbook).toEqual({
    ...defaults,
    region: "某区",
    licence: { name: "甲", url: "" },
  });
});
