import type { Words } from "./cell-rows.ts";

export const heldBackWords: Words = {
  indicator: "public_satisfaction",
  unit: "%",
  term: "群众满意率",
  section: "二",
};

/** An entry of indicators.yaml whose values stay in the data folder, so that a page shows what that looks like. */
export const heldBackEntry = `
  - id: ${heldBackWords.indicator}
    theme: governance
    name: 群众法治满意度
    unit: "%"
    polarity: higher
    definition: >-
      报告写明的群众对法治建设的满意率。各单位的抽样方法不同，不宜比较，因此不公布。
    publish: false
    cues:
      units: ["%"]
      takes:
        - words: [法治…满意率]
`;
