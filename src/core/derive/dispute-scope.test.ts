import { expect, test } from "vitest";
import { disputeScope } from "./dispute-scope.ts";

test.each([
  ["排查矛盾纠纷", "screened"],
  ["排查化解矛盾纠纷", "screened"],
  ["排查调处", "screened"],
  ["摸排", "screened"],
  ["调解矛盾纠纷", "mediated"],
  ["受理", "mediated"],
  ["接案", "mediated"],
  ["調處", "mediated"],
  ["化解矛盾纠纷", "mediated"],
  ["矛盾纠纷", "unclear"],
  ["", "unclear"],
])("%j is %s", (term, scope) => {
  expect(disputeScope(term)).toBe(scope);
});
