import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { programVersion, sourcesFrom } from "./program-version.ts";
import { projectRoot } from "./project-root.ts";

test("all sources of a part take part, also what runs in a thread; no test", async () => {
  const sources = [...(await sourcesFrom("scripts/check-site/check-site.ts")).keys()];
  const all = globSync("scripts/check-site/*.ts", { cwd: projectRoot });
  expect(sources.filter((path) => path.startsWith("scripts/check-site/")).sort()).toEqual(
    all.filter((path) => !path.endsWith(".test.ts")).sort(),
  );
});

test("other sources and other conditions are another version", async () => {
  const one = await programVersion("scripts/command/forecast.ts");
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(await programVersion("scripts/command/forecast.ts")).toBe(one);
  expect(await programVersion("scripts/command/forecast.ts", "x")).not.toBe(one);
  expect(await programVersion("scripts/command/progress.ts")).not.toBe(one);
});
