import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../command/project-root.ts";
import { UserError } from "../command/user-error.ts";
import { benchBuild, buildOnce } from "./bench-build.ts";
import type { BuildBench } from "./format-build.ts";
import type { Measured } from "./measure.ts";
import { type SiteWeight, weighPages } from "./weigh-pages.ts";

/** What a country of some size costs. */
export interface ScaleRow {
  readonly offices: number;
  readonly years: number;
  readonly build: BuildBench;
  /** The next build, after one figure of the newest year has changed. */
  readonly again: Measured;
  readonly site: SiteWeight;
}

const years = 10;

/** Builds invented countries of these sizes, one after another. `folder` is for what is thrown away. */
export async function benchScale(
  sizes: readonly number[],
  folder: string,
  tell: (text: string) => void,
): Promise<readonly ScaleRow[]> {
  const rows: ScaleRow[] = [];
  for (const offices of sizes) {
    tell(`正在虚构 ${offices} 家单位、${years} 年……`);
    const data = join(folder, "country");
    await synthesize(offices, data);
    const build = await benchBuild(data, folder, tell);
    tell("正在改一个数，再构建一次……");
    await changeOneFigure(data);
    const again = await buildOnce(data, folder);
    tell("正在称网页的大小……");
    rows.push({ offices, years, build, again, site: await weighPages(join(folder, "yearbook")) });
    for (const made of ["country", "yearbook", "bare"]) await rm(join(folder, made), { recursive: true });
  }
  return rows;
}

/** Adds one to the first figure of the newest year that is a plain number. */
async function changeOneFigure(data: string): Promise<void> {
  const folder = join(data, "observations");
  const newest = (await readdir(folder)).sort().at(-1) ?? "";
  const text = await readFile(join(folder, newest), "utf8");
  await writeFile(
    join(folder, newest),
    text.replace(/,(\d+),exact,/, (_, value: string) => `,${Number(value) + 1},exact,`),
  );
}

async function synthesize(offices: number, out: string): Promise<void> {
  const script = join(projectRoot, "scripts", "synthesize.ts");
  const options = ["--offices", String(offices), "--years", String(years), "--out", out];
  const child = spawn(process.execPath, [script, ...options], { stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new UserError("没有虚构成功，无法测量。");
}
