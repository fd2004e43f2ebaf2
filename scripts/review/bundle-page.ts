import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../build/bundle-assets.ts";

const files = [
  { name: "review.css", source: "src/styles/review.css" },
  { name: "review.js", source: "src/browser/review/review.ts" },
];

/** The page's style sheet and script, by name. */
export async function bundlePage(root: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(join(root, ".build"), { recursive: true });
  const folder = await mkdtemp(join(root, ".build", "review-"));
  try {
    const assets = new Map<string, string>();
    for (const { name, source } of files) {
      await bundle(root, source, name, folder);
      assets.set(name, await readFile(join(folder, name), "utf8"));
    }
    return assets;
  } finally {
    await rm(folder, { recursive: true });
  }
}
