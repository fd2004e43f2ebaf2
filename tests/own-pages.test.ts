import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("each page that is made from a list lists its own share alone: another thread makes the rest", () => {
  const listing = globSync("src/pages/**/*.{astro,ts}").filter((path) =>
    readFileSync(path, "utf8").includes("getStaticPaths"),
  );
  expect(listing.length).toBeGreaterThan(5);
  const whole = listing.filter((path) => !/\bisOwn(?:Year)?\b/.test(readFileSync(path, "utf8")));
  expect(whole).toEqual([]);
});
