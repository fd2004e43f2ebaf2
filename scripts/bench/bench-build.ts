import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildFolders } from "../build/build-folders.ts";
import { keptWork } from "../build/kept-work.ts";
import { projectRoot } from "../command/project-root.ts";
import { memoryOptions } from "../setup/memory-options.mjs";
import { type BuildBench, compareBuilds } from "./format-build.ts";
import { type Measured, measure } from "./measure.ts";

/** Measures the build of a data folder against a bare one of as many pages. `folder` is for what is thrown away. */
export async function benchBuild(
  data: string | undefined,
  folder: string,
  tell: (text: string) => void,
): Promise<BuildBench> {
  // What earlier builds left to be taken over.
  for (const kept of keptWork) await rm(join(projectRoot, ".build", kept), { recursive: true, force: true });
  tell("正在构建年鉴……");
  const yearbook = await buildOnce(data, folder);
  tell("正在构建同样多的空白页……");
  const pages = String(yearbook.pages);
  const bare = await measure<Measured>(script("build-bare.ts"), [join(folder, "bare"), pages]);
  return compareBuilds(yearbook, bare);
}

/** Measures one build, which takes over what it can of the one before. */
export function buildOnce(data: string | undefined, folder: string): Promise<Measured> {
  const folders = buildFolders({ data, out: join(folder, "yearbook") });
  return measure<Measured>(script("build-yearbook.ts"), [folders.data, folders.out], memoryOptions("build"));
}

const script = (name: string) => join(projectRoot, "scripts", "bench", name);
