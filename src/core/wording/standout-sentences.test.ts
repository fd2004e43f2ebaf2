import { expect, test } from "vitest";
import type { StandoutRate } from "./standout-sentences.ts";
import { standoutSentences } from "./standout-sentences.ts";

const pool = { scope: "screened", rate: 0.973 } as const;
const rate = (name: string, differs: StandoutRate["differs"], scope: StandoutRate["scope"] = "screened") => ({
  ...{ name, differs, scope },
});

test.each([
  ["nothing compared", [], [], ["同口径可比的化解率不足两个，不说谁高谁低。"]],
  ["the only one of its scope", [], [rate("甲镇", null)], ["同口径可比的化解率不足两个，不说谁高谁低。"]],
  [
    "none apart",
    [pool],
    [rate("甲镇", "no"), rate("乙镇", "no")],
    ["按排查计，合计化解率97.3%，2家的95%区间都包含它，彼此无法区分，不宜排名。"],
  ],
  [
    "some apart, another scope aside",
    [pool],
    [rate("甲镇", "below"), rate("乙镇", "no"), rate("丙镇", "above"), rate("丁镇", "below", "mediated")],
    ["按排查计，合计化解率97.3%，95%区间不包含它的：低于的甲镇；高于的丙镇，差异难以只用偶然解释。"],
  ],
  [
    "so many compared that some differ by chance",
    [{ ...pool, scope: "unclear" }],
    Array.from({ length: 20 }, (_, n) => rate(`第${n}镇`, n < 5 ? "above" : "no", "unclear")),
    [
      "口径不明，合计化解率97.3%，95%区间不包含它的：高于的第0镇、第1镇、第2镇等5家（比较20家，纯属偶然也会有约1家如此）。",
    ],
  ],
] as const)("%s", (_, pools, rates, sentences) => {
  expect(standoutSentences(pools, rates, "家", 12)).toEqual(sentences);
});
