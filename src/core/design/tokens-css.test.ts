import { expect, test } from "vitest";
import { tokensCss } from "./tokens-css.ts";

test("the style sheet's tokens are these", async () => {
  await expect(tokensCss()).toMatchFileSnapshot("../../styles/tokens.css");
});
