import { expect, test } from "vitest";
import { formatQuantity } from "../text/format-quantity.ts";
import { three } from "./__cases__/small-comparison.ts";
import { compareCourses } from "./compare-courses.ts";

test("a line an office, apart by stage, of indicators that more than one year has", () => {
  const { years, sentences, themes } = compareCourses(three);
  const lines = themes.flatMap(({ name, courses }) =>
    courses.flatMap((course) => [
      `# ${name}：${course.name}（${course.unit}）${course.scale}`,
      ...course.lines.map(
        (line) =>
          `${line.name}: ${line.values.map((value) => (value ? formatQuantity(value) : "·")).join(" ")}`,
      ),
    ]),
  );
  expect([years.join(" "), ...sentences, ...lines].join("\n")).toMatchInlineSnapshot(`
    "2022 2023 2024
    滨江区甲镇有2022至2024年报告；乙<镇>有2023、2024年报告；重庆市甲镇有2023年报告。都有的是2023年。
    滨江区甲镇的纠纷件数前后口径不同（2022年按调解计，2023、2024年按排查计），不同口径的年份不连成一条线。
    # 矛盾纠纷化解：计算化解率（按排查计）（%）linear
    滨江区甲镇: · 96 98.1
    乙<镇>: · · 60
    # 矛盾纠纷化解：受理数（按排查计）（件）linear
    滨江区甲镇: · 50 52
    乙<镇>: · · 100
    # 矛盾纠纷化解：化解数（按排查计）（件）linear
    滨江区甲镇: · 48 51
    乙<镇>: · · 60
    # 普法宣传：活动（场次）linear
    滨江区甲镇: · 30 35
    乙<镇>: · ≥20 ≥50
    重庆市甲镇: · 12 ·"
  `);
});
