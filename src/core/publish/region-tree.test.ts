import fc from "fast-check";
import { expect, test } from "vitest";
import type { Office } from "../model/index.ts";
import { regionTree } from "./region-tree.ts";

const office = (id: string, place: string): Office => {
  const [province = "", city = "", district = ""] = place.split("/");
  return { id, name: id, kind: "街道", province, city, district, population: null, note: "" };
};

const offices = [
  office("a", "浙江省/杭州市/滨江区"),
  office("b", "浙江省/杭州市/上城区"),
  office("c", "北京市/北京市/密云区"),
  office("d", "广东省/东莞市/"),
  office("e", "//"),
  office("f", "山西省/长治市/黎城县"),
  office("g", "陕西省/西安市/雁塔区"),
  office("h", "沧原省/澄川市/云澜区"),
  office("i", "浙江省//"),
];

test("provinces in the order of the yearbooks, each before its cities, these before their districts", () => {
  const { regions } = regionTree(offices, "全国");
  const lines = regions.map(({ slug, level, path, offices: ids }) =>
    [slug, level, path.at(-1), ids.join(",")].join(" "),
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "beijing province 北京市 c
    beijing-miyun district 密云区 c
    shanxi province 山西省 f
    shanxi-changzhi city 长治市 f
    shanxi-changzhi-licheng-xian district 黎城县 f
    zhejiang province 浙江省 a,b,i
    zhejiang-hangzhou city 杭州市 a,b
    zhejiang-hangzhou-binjiang district 滨江区 a
    zhejiang-hangzhou-shangcheng district 上城区 b
    guangdong province 广东省 d
    guangdong-dongguan city 东莞市 d
    shaanxi province 陕西省 g
    shaanxi-xian city 西安市 g
    shaanxi-xian-yanta district 雁塔区 g
    cangyuan province 沧原省 h
    cangyuan-chengchuan city 澄川市 h
    cangyuan-chengchuan-yunlan district 云澜区 h"
  `);
});

test("each office in its narrowest region", () => {
  const { regionOf } = regionTree(offices, "全国");
  expect(offices.map(({ id }) => `${id} ${regionOf.get(id)?.slug ?? "—"}`).join("\n")).toMatchInlineSnapshot(`
    "a zhejiang-hangzhou-binjiang
    b zhejiang-hangzhou-shangcheng
    c beijing-miyun
    d guangdong-dongguan
    e —
    f shanxi-changzhi-licheng-xian
    g shaanxi-xian-yanta
    h cangyuan-chengchuan-yunlan
    i zhejiang"
  `);
});

test("the order of the offices changes nothing", () => {
  const slugs = (some: readonly Office[]) => regionTree(some, "全国").regions.map(({ slug }) => slug);
  fc.assert(
    fc.property(fc.shuffledSubarray(offices, { minLength: offices.length }), (shuffled) => {
      expect(slugs(shuffled)).toEqual(slugs(offices));
    }),
  );
});

test("the ways up lead over known regions, and a region holds all offices of those below", () => {
  const { regions } = regionTree(offices, "全国");
  const bySlug = new Map(regions.map((region) => [region.slug, region]));
  expect(bySlug.size).toBe(regions.length);
  for (const { around, offices: ids } of regions)
    for (const slug of around) expect(bySlug.get(slug)?.offices).toEqual(expect.arrayContaining([...ids]));
});

test.each([
  ["the whole", null, "", "beijing shanxi zhejiang guangdong shaanxi cangyuan"],
  [
    "a province with one city of two districts, and an office of its own",
    "zhejiang",
    "",
    "zhejiang-hangzhou-binjiang zhejiang-hangzhou-shangcheng",
  ],
  ["a municipality with one district", "beijing", "beijing-miyun", ""],
  ["a province with one office", "shanxi", "shanxi-changzhi shanxi-changzhi-licheng-xian", ""],
  ["a city without districts", "guangdong-dongguan", "", ""],
])("what %s is made up of", (_, slug, same, forks) => {
  const { regions, splitOf } = regionTree(offices, "全国");
  const split = splitOf(regions.find((region) => region.slug === slug) ?? null);
  const slugs = (some: readonly { readonly slug: string }[]) => some.map((each) => each.slug).join(" ");
  expect([slugs(split.same), slugs(split.forks)]).toEqual([same, forks]);
});
