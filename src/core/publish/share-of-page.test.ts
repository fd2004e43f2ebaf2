import { expect, test } from "vitest";
import { shareOfPage } from "./share-of-page.ts";

test.each([2, 3, 4])("pages are spread evenly over %d renderers", (count) => {
  const counts = Array.from({ length: count }, () => 0);
  for (let n = 0; n < 1000 * count; n += 1) {
    const share = shareOfPage(`offices/district-${n}-town.html`, count);
    counts[share] = (counts[share] ?? 0) + 1;
  }
  for (const each of counts) expect(Math.abs(each - 1000)).toBeLessThan(100);
});

test("so are the years", () => {
  const shares = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => shareOfPage(`years/${year}.html`, 2));
  expect(shares.filter((share) => share === 0)).toHaveLength(3);
});
