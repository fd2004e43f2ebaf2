import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../command/project-root.ts";
import { type Counts, FAILED, PASSED } from "./counts.ts";
import { ensurePrograms } from "./ensure-programs.ts";
import { runNode } from "./run-node.ts";
import { vitestCounts } from "./vitest-counts.ts";

export interface TestStep {
  /** What `--only` calls it. */
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

/** Every step of `npm test`, in order. */
export const testSteps: readonly TestStep[] = [
  {
    name: "lint",
    title: "格式与代码规范",
    run: () => one(packageFile("@biomejs/biome/bin/biome"), "ci", "."),
  },
  { name: "types", title: "类型", run: () => one(packageFile("astro/bin/astro.mjs"), "check") },
  { name: "unit", title: "单元测试", run: () => vitest("unit") },
  { name: "build", title: "构建网站", run: () => one(join(projectRoot, "scripts", "build.ts")) },
  { name: "site", title: "浏览器测试", run: site },
];

async function one(script: string, ...args: string[]): Promise<Counts> {
  return (await runNode(script, args)) === 0 ? PASSED : FAILED;
}

async function site(): Promise<Counts> {
  const missing = ensurePrograms();
  if (missing === null) return vitest("site");
  process.stdout.write(`${missing}\n`);
  return FAILED;
}

async function vitest(project: string): Promise<Counts> {
  const report = join(projectRoot, ".build", `vitest-${project}.json`);
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  await runNode(packageFile("vitest/vitest.mjs"), ["run", "--project", project, ...reporters]);
  return existsSync(report) ? vitestCounts(await readFile(report, "utf8")) : FAILED;
}

function packageFile(path: string): string {
  return join(projectRoot, "node_modules", ...path.split("/"));
}
