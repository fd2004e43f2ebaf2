import { expect, test } from "vitest";
import type { Office } from "../model/index.ts";
import { findTableOffice } from "./find-table-office.ts";
import { indexOffices } from "./office-index.ts";

const office = (id: string, name: string, district: string): Office => ({
  ...{ id, name, kind: name.endsWith("镇") ? "镇" : "街道", province: "重庆市", city: "重庆市", district },
  ...{ population: null, note: "" },
});
const offices = [
  office("xm", "歇马街道", "北碚区"),
  office("cj-a", "城郊镇", "甲区"),
  office("cj-b", "城郊镇", "乙区"),
  office("sz", "市中街道", "甲区"),
];

test.each([
  ["歇马街道", [], "xm"],
  ["XM", [], "xm"],
  ["歇马", [], "xm"],
  ["北碚区歇马街道", [], "xm"],
  ["重庆市北碚区歇马街道", [], "xm"],
  ["城郊镇", ["乙区"], "cj-b"],
  ["甲区城郊镇", [], "cj-a"],
  ["市中街道", [], "sz"],
  ["城郊镇", [], "有2个街镇叫“城郊镇”（cj-a、cj-b）；在标题写明所在区县，再运行一次"],
  ["新歇马街道", [], "offices.csv 里没有“新歇马街道”；先添上这个街镇，再运行一次"],
] as const)("%s %j", (name, places, told) => {
  const found = findTableOffice({ office: name, places }, indexOffices(offices));
  expect("office" in found ? found.office.id : found.fault).toBe(told);
});
