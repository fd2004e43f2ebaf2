import { expect, test } from "vitest";
import type { Office } from "../model/index.ts";
import { findOffice } from "./find-office.ts";
import { indexOffices } from "./office-index.ts";

const office = (id: string, district: string): Office => {
  const unknown = { province: "", city: "", population: null, note: "" };
  return { id, name: "新安镇", kind: "镇", district, ...unknown };
};
const offices = [office("east-xinan", "东区"), office("west-xinan", "西区")];
const index = indexOffices(offices);
const facts = { year: 2024, title: "", documentNumber: "", issued: "" };
const named = { ...facts, office: { name: "新安镇", kind: "镇" as const } };

test("by name, and by place where several have it", () => {
  expect(findOffice({ ...named, places: [] }, indexOffices(offices.slice(0, 1)))).toEqual({
    office: offices[0],
  });
  expect(findOffice({ ...named, places: ["西区"] }, index)).toEqual({ office: offices[1] });
});

test("the most places win; the folders and the name of the file decide among the rest", () => {
  const again = { ...office("far-xinan", "西区"), city: "远市" };
  const all = indexOffices([...offices, again]);
  const found = (places: readonly string[], path: readonly string[]) => {
    const one = findOffice({ ...named, places }, all, path);
    return "office" in one ? one.office.id : null;
  };
  expect(found(["远市", "西区"], [])).toBe("far-xinan");
  expect(found(["西区"], [])).toBe(null);
  expect(found(["西区"], ["2024", "远市西区", "新安镇.docx"])).toBe("far-xinan");
  expect(found([], ["东区", "west-xinan.txt"])).toBe("east-xinan");
  expect(found([], ["2024", "West-Xinan-2024.txt"])).toBe("west-xinan");
  expect(found([], ["west-xinan2.txt"])).toBe(null);
});

test("what cannot be told is said", () => {
  const faults = [
    findOffice({ ...facts, office: null, places: [] }, index),
    findOffice({ ...named, places: [] }, indexOffices([])),
    findOffice({ ...named, places: ["北区"] }, index),
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
