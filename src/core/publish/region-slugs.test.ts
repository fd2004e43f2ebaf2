import { expect, test } from "vitest";
import type { PeerLevel } from "../model/index.ts";
import { regionSlugs } from "./region-slugs.ts";

const region = (level: PeerLevel, path: string) => ({ level, path: path.split("/") });

test.each<[PeerLevel, string, string]>([
  ["province", "浙江省", "zhejiang"],
  ["city", "浙江省/杭州市", "zhejiang-hangzhou"],
  ["district", "浙江省/杭州市/滨江区", "zhejiang-hangzhou-binjiang"],
  ["district", "浙江省/嘉兴市/海宁市", "zhejiang-jiaxing-haining-shi"],
  ["province", "重庆市", "chongqing"],
  ["district", "重庆市/巫溪县", "chongqing-wuxi-xian"],
  ["province", "陕西省", "shaanxi"],
  ["province", "山西省", "shanxi"],
  ["province", "广西壮族自治区", "guangxi"],
  ["province", "新疆维吾尔自治区", "xinjiang"],
  ["province", "内蒙古自治区", "neimenggu"],
  ["city", "西藏自治区/阿里地区", "xizang-ali-diqu"],
  ["district", "内蒙古自治区/兴安盟/科尔沁右翼前旗", "neimenggu-xingan-meng-keerqinyouyiqian-qi"],
  ["district", "湖南省/怀化市/麻阳苗族自治县", "hunan-huaihua-mayangmiaozu-zizhixian"],
  ["district", "山东省/菏泽市/单县", "shandong-heze-shanxian"],
  ["province", "某省", "mousheng"],
  ["district", "浙江省/宁波市/A区（北）", "zhejiang-ningbo-aqubei"],
  ["province", "（？）", "region-abbab7e3"],
])("%s %s → %s", (level, path, slug) => {
  expect(regionSlugs([region(level, path)])).toEqual([slug]);
});

test("the same names make the same address, whoever else there is and in whatever order", () => {
  const one = region("district", "甘肃省/临夏回族自治州/临夏市");
  const other = region("district", "甘肃省/临夏回族自治州/临夏县");
  const [slug = "", second = ""] = regionSlugs([one, other]);
  expect(regionSlugs([other, one])).toEqual([second, slug]);
  expect(regionSlugs([one])).toEqual([slug]);
});

test("names that sound alike are marked, each by its own characters", () => {
  const alike = [region("district", "甲省/乙市/通州区"), region("district", "甲省/乙市/桐洲区")];
  const slugs = regionSlugs(alike);
  expect(slugs).toMatchInlineSnapshot(`
    [
      "jiasheng-yishi-tongzhou-c8c4f5d7",
      "jiasheng-yishi-tongzhou-0e3af739",
    ]
  `);
  expect(regionSlugs(alike.toReversed())).toEqual(slugs.toReversed());
});
