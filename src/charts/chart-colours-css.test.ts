import { expect, test } from "vitest";
import { chartColoursCss } from "./chart-colours-css.ts";
import { dotStyles, lineStyles, rectStyles, textStyles } from "./tokens.ts";

test("the style sheet's colours of charts are these", async () => {
  await expect(chartColoursCss()).toMatchFileSnapshot("../styles/chart-colours.css");
});

test("a role has one meaning, whatever it paints", () => {
  const roles = [rectStyles, lineStyles, dotStyles, textStyles].flatMap(Object.keys);
  expect(new Set(roles).size).toBe(roles.length);
});
