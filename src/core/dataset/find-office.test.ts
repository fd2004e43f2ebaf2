import { expect, test } from "vitest";
import type { Office } from "../model/index.ts";
import { findOffice } from "./find-office.ts";

const office = (id: string, district: string): Office => {
  const unknown = { province: "", city: "", population: null, note: "" };
  return { id, name: "新安镇", kind: "镇", district, ...unknown };
};
const offices = [office("east-xinan", "东区"), office("west-xinan", "西区")];
const facts = { year: 2024, title: "", documentNumber: "", issued: "" };
const named = { ...facts, office: { name: "新安镇", kind: "镇" as const } };

test("by name, and by place where several have it", () => {
  expect(findOffice({ ...named, places: [] }, offices.slice(0, 1))).toEqual({ office: offices[0] });
  expect(findOffice({ ...named, places: ["西区"] }, offices)).toEqual({ office: offices[1] });
});

test("what cannot be told is said", () => {
  const faults = [
    findOffice({ ...facts, office: null, places: [] }, offices),
    findOffice({ ...named, places: [] }, []),
    findOffice({ ...named, places: ["北区"] }, offices),
  ];
  expect(faults).toMatchInlineSnapshot(`
    [
      {
        "fault": "看不出是哪个街镇的报告；在正文标题或落款写明街镇名称",
      },
      {
        "fault": "offices.csv 里没有“新安镇”；先添上这个街镇，再运行一次",
      },
      {
        "fault": "有2个街镇叫“新安镇”（east-xinan、west-xinan）；在标题写明所在区县，再运行一次",
      },
    ]
  `);
});
