import type { Words } from "./cell-rows.ts";

export const reachWords: Words = {
  indicator: "publicity_reach",
  unit: "人次",
  term: "覆盖群众",
  section: "一（四）",
};
