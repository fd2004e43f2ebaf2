import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { build, type Rolldown } from "./bundler.ts";

/** The oldest Chromium that the pages are made for. */
const TARGET = "chrome87";

const EMPTY_SCRIPT = "empty.js";

const BUNDLES = [
  { name: "site.css", source: "src/styles/site.css" },
  { name: "brief.css", source: "src/styles/brief.css" },
  { name: "wall.css", source: "src/styles/wall.css" },
  { name: "site.js", source: "src/browser/site.ts" },
  { name: "early.js", source: "src/browser/early.ts" },
  { name: "take-away.js", source: "src/browser/take-away.ts" },
  { name: "charts.js", source: "src/browser/charts.ts" },
  { name: "wall.js", source: "src/browser/wall.ts" },
  { name: "directory.js", source: "src/browser/directory.ts" },
  { name: "compare.js", source: "src/browser/compare.ts" },
] as const;

/**
 * Bundles the style sheet and the browser scripts, where their sources exist, into public/assets/.
 * @returns bytes by file name
 */
export async function bundleAssets(root: string): Promise<ReadonlyMap<string, number>> {
  const folder = join(root, "public", "assets");
  const draft = join(root, ".build", "assets");
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const sizes = new Map<string, number>();
  for (const { name, source } of BUNDLES) {
    if (!existsSync(join(root, source))) continue;
    await bundle(root, source, name, draft);
    sizes.set(name, (await stat(join(draft, name))).size);
  }
  await rm(join(draft, EMPTY_SCRIPT), { force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(root, "public"), { recursive: true });
  await rename(draft, folder);
  return sizes;
}

/** Bundles a style sheet or a script, and all that it imports, into one file of `outDir`. */
export async function bundle(root: string, source: string, name: string, outDir: string): Promise<void> {
  const output: Rolldown.OutputOptions = name.endsWith(".css")
    ? // As a module, or Vite would write the rules into a script.
      { format: "es", assetFileNames: name }
    : // A classic script: a page opened from a disk may not load modules.
      { format: "iife", entryFileNames: name };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      cssTarget: TARGET,
      modulePreload: false,
      rolldownOptions: { input: join(root, source), output },
    },
  });
}
