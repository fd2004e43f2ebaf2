import { expect, test } from "vitest";
import { quantity } from "../derive/__cases__/small-dataset.ts";
import type { DisputeScope } from "../model/index.ts";
import type { ComparedCount } from "./compared-counts.ts";
import { comparedCountsSentence } from "./compared-counts.ts";

const scopes: Readonly<Record<string, DisputeScope>> = {
  排查: "screened",
  调解: "mediated",
  纠纷: "unclear",
};

/** 甲=35, or with the words that it was stated in 甲=35=排查. */
function counts(told: string, isScoped = false): readonly ComparedCount[] {
  return told.split(" ").map((each) => {
    const [name = "", value = "", term = ""] = each.split("=");
    const scope = isScoped ? (scopes[term] ?? null) : null;
    return { name, quantity: quantity(value), decimals: 0, term, scope };
  });
}

test("counts beside each other", () => {
  const told = [
    "甲=35 乙=20",
    "甲=20 乙=35",
    "甲=5 乙=5",
    "甲=≥50 乙=60",
    "甲=50 乙=超50",
    "甲=20000 乙=近30000",
    "甲=35 乙=20 丙=30",
    "甲=5 乙=5 丙=5",
    "甲=5 乙=5 丙=3",
    "甲=≥50 乙=60 丙=20",
    "甲=约50 乙=60 丙=20",
    "甲=≥50 乙=60 丙=20 丁=近20",
    "甲=35=专题学法 乙=20=学习法律 丙=7",
    "甲=0=学法 乙=20=学法",
  ].map((values) => comparedCountsSentence({ name: "学法", unit: "次", counts: counts(values) }));
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "学法：甲35次，多于乙20次。
    学法：乙35次，多于甲20次。
    学法：甲、乙同为5次。
    学法：甲≥50次、乙60次，写的不都是确数，无法区分多少。
    学法：乙超50次，多于甲50次。
    学法：甲2万次、乙近3万次，写的不都是确数，无法区分多少。
    学法：甲35次、乙20次、丙30次；甲最多，乙最少。
    学法：甲、乙、丙同为5次。
    学法：甲5次、乙5次、丙3次；甲、乙并列最多，丙最少。
    学法：甲≥50次、乙60次、丙20次；甲、乙谁最多无法区分，丙最少。
    学法：甲约50次、乙60次、丙20次；甲、乙谁最多无法区分，甲、丙谁最少无法区分。
    学法：甲≥50次、乙60次、丙20次、丁近20次；甲、乙谁最多无法区分，丙、丁谁最少无法区分。
    学法：甲35次、乙20次、丙7次；甲最多，丙最少。用语不一（“专题学法”“学习法律”），未必是同一件事。
    学法：乙20次，多于甲0次。"
  `);
});

test("an indicator that is a rate is higher or lower", () => {
  const told = ["甲=98 乙=97", "甲=98 乙=约97", "甲=98 乙=97 丙=96"].map((values) =>
    comparedCountsSentence({ name: "办结率", unit: "%", counts: counts(values) }),
  );
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "办结率：甲98%，高于乙97%。
    办结率：甲98%、乙约97%，写的不都是确数，无法区分高低。
    办结率：甲98%、乙97%、丙96%；甲最高，丙最低。"
  `);
});

test("counts of disputes, by stage", () => {
  const told = [
    "甲=52=排查 乙=40=排查",
    "甲=52=排查 乙=40=调解",
    "甲=52=排查 乙=40=调解 丙=60=调解",
    "甲=52=排查 乙=40=调解 丙=60=纠纷",
    "甲=52=纠纷 乙=40=纠纷",
  ].map((values) => comparedCountsSentence({ name: "受理", unit: "件", counts: counts(values, true) }));
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "受理：甲52件，多于乙40件。
    受理口径不同，不作比较：按排查计的，甲52件；按调解计的，乙40件。
    受理口径不同，只在同口径内比较：按排查计的，甲52件；按调解计的，丙60件，多于乙40件。
    受理口径不同，不作比较：按排查计的，甲52件；按调解计的，乙40件；口径不明的，丙60件。
    受理（口径不明，未必是同一环节）：甲52件，多于乙40件。"
  `);
});
