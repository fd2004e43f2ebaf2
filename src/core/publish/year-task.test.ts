import { expect, test } from "vitest";
import { dataset, office, report } from "../derive/__cases__/small-dataset.ts";
import { groundsOf } from "./grounds.ts";
import { yearTasks } from "./year-task.ts";

test("a year asks for the year before, and for that of a region whose reports skip one", () => {
  const place = (district: string) => ({ province: "甲省", city: "乙市", district });
  const tasks = yearTasks(
    groundsOf(
      dataset({
        offices: [office("a", place("东区")), office("b", place("西区")), office("c", place("南区"))],
        reports: [
          ...[2019, 2020, 2021].map((year) => report("a", year)),
          ...[2018, 2021].map((year) => report("b", year)),
          report("c", 2020),
        ],
      }),
    ),
  );
  expect(tasks.map(({ year, needs, regions }) => [year, needs, regions.length])).toEqual([
    [2018, [2018], 0],
    [2019, [2018, 2019], 0],
    [2020, [2019, 2020], 1],
    // The province, its city, and two districts.
    [2021, [2018, 2020, 2021], 4],
  ]);
});
