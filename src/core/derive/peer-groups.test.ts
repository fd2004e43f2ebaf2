import { expect, test } from "vitest";
import type { Office } from "../model/index.ts";
import { office } from "./__cases__/small-dataset.ts";
import { peerGroups } from "./peer-groups.ts";

/** So many offices of one place, with ids made from the prefix. */
function several(prefix: string, count: number, place: string): readonly Office[] {
  const [province = "", city = "", district = ""] = place.split("/");
  return Array.from({ length: count }, (_, i) => office(`${prefix}-${i + 1}`, { province, city, district }));
}

function summary(offices: readonly Office[]) {
  const { groups } = peerGroups(offices, "全国");
  return groups.map(({ id, level, name, offices: members }) => `${id} ${level} ${name} ${members.length}`);
}

function groupIdOf(offices: readonly Office[], id: string) {
  return peerGroups(offices, "全国").groupOf.get(id)?.id;
}

test("five offices of a district are a group, four are not", () => {
  expect(groupIdOf(several("a", 5, "广东省/深圳市/光明区"), "a-1")).toBe("district:广东省/深圳市/光明区");
  expect(groupIdOf(several("a", 4, "广东省/深圳市/光明区"), "a-1")).toBe("all");
});

test("too small a district falls to its city, too small a city to its province", () => {
  const offices = [
    ...several("guangming", 4, "广东省/深圳市/光明区"),
    ...several("futian", 1, "广东省/深圳市/福田区"),
    ...several("heyuan", 1, "广东省/河源市/紫金县"),
    ...several("lhasa", 1, "西藏自治区/拉萨市/城关区"),
  ];
  expect(groupIdOf(offices, "guangming-1")).toBe("city:广东省/深圳市");
  expect(groupIdOf(offices, "futian-1")).toBe("city:广东省/深圳市");
  expect(groupIdOf(offices, "heyuan-1")).toBe("province:广东省");
  expect(groupIdOf(offices, "lhasa-1")).toBe("all");
  expect(summary(offices)).toEqual([
    "city:广东省/深圳市 city 深圳市 5",
    "province:广东省 province 广东省 6",
    "all all 全国 7",
  ]);
});

test("a municipality is a province and not a city as well", () => {
  const offices = [
    ...several("fuling", 5, "重庆市/重庆市/涪陵区"),
    ...several("wuxi", 1, "重庆市/重庆市/巫溪县"),
  ];
  expect(summary(offices)).toEqual([
    "district:重庆市/涪陵区 district 涪陵区 5",
    "province:重庆市 province 重庆市 6",
  ]);
});

test("offices directly below a city, or below a city that is named as its own district, share the city", () => {
  const offices = [...several("a", 3, "广东省/东莞市"), ...several("b", 2, "广东省/东莞市/东莞市")];
  expect(summary(offices)).toEqual(["city:广东省/东莞市 city 东莞市 5"]);
});

test("districts of one name in two cities are two groups with long names", () => {
  const offices = [
    ...several("nanjing", 5, "江苏省/南京市/鼓楼区"),
    ...several("xuzhou", 5, "江苏省/徐州市/鼓楼区"),
  ];
  expect(summary(offices)).toEqual([
    "district:江苏省/南京市/鼓楼区 district 江苏省南京市鼓楼区 5",
    "district:江苏省/徐州市/鼓楼区 district 江苏省徐州市鼓楼区 5",
  ]);
});

test("an office without a place has all for its peers", () => {
  const offices = [...several("a", 5, "广东省/深圳市/光明区"), office("pingdong")];
  const group = peerGroups(offices, "全国").groupOf.get("pingdong");
  expect(group).toMatchObject({ id: "all", level: "all", name: "全国" });
  expect(group?.offices).toHaveLength(6);
});

test("no offices, no groups", () => {
  expect(peerGroups([], "全国")).toEqual({ groups: [], groupOf: new Map() });
});
