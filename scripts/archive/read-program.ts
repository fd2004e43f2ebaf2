import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProgramRecord } from "../../src/core/archive/index.ts";
import { listFiles } from "./list-files.ts";

/** Folders and files that a site depends on; tests and what a build generates are not among them. */
const folders = ["public", "scripts", "src"];
const files = ["astro.config.mjs", "package-lock.json", "package.json"];
const sources = /\.(?:astro|css|json|mjs|svg|ts)$/;
const aside = /\.test\.ts$|\/__cases__\/|^public\/(?:assets|data)\//;

/** What program this checkout is. Nothing of the machine is in it: the same sources are the same program. */
export async function readProgram(root: string): Promise<ProgramRecord> {
  const lists = folders.map(async (folder) =>
    (await listFiles(join(root, folder))).files.map((path) => `${folder}/${path}`),
  );
  const found = (await Promise.all(lists)).flat().filter((path) => sources.test(path) && !aside.test(path));
  const hash = createHash("sha256");
  for (const path of [...files, ...found]) {
    const bytes = await readFile(join(root, path));
    hash.update(`${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  }
  const described = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  const { name, version, dependencies } = described;
  return { name, version, source: hash.digest("hex"), libraries: dependencies };
}
