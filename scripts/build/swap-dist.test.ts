import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverDist } from "./recover-dist.ts";
import { refuseForeignFolder } from "./refuse-foreign-folder.ts";
import { swapDist } from "./swap-dist.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "站 site-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Makes folders that hold one file each, which says what it is. */
async function make(folders: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(folders)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "index.html"), text);
  }
}

async function found(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name, "index.html"), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

test.each([
  ["a new one where there was none", { built: "new" }],
  ["a new one in the place of the old", { built: "new", dist: "old" }],
])("swap: %s", async (_, before) => {
  await make(before);
  await swapDist(join(folder, "built"), join(folder, "dist"));
  expect(await found()).toEqual({ dist: "new" });
});

test("a swap that fails leaves the old one, and nothing beside it", async () => {
  await make({ dist: "old" });
  await expect(swapDist(join(folder, "not there"), join(folder, "dist"))).rejects.toThrow("ENOENT");
  expect(await found()).toEqual({ dist: "old" });
});

test.each([
  ["nothing", {}, {}],
  ["killed while building", { dist: "old", "dist.building": "half" }, { dist: "old" }],
  ["killed between the renames", { "dist.outgoing": "old", "dist.building": "new" }, { dist: "old" }],
  ["killed before the old one was removed", { dist: "new", "dist.outgoing": "old" }, { dist: "new" }],
])("recovery: %s", async (_, before, after) => {
  await make(before);
  await recoverDist(join(folder, "dist"));
  expect(await found()).toEqual(after);
});

test("a folder that is not a site of ours is not replaced", async () => {
  const home = join(folder, "home");
  await make({ home: "somebody's page" });
  await expect(refuseForeignFolder(home)).rejects.toThrow(
    `${home} 已存在，且不是以前由本程序生成的；为免覆盖其中的文件，请用 --out 另选一个空文件夹。`,
  );
  await mkdir(join(home, "data"));
  await writeFile(join(home, "data", "dataset.json"), "{}");
  await refuseForeignFolder(home);
  // Like public/, which holds the published files but is no site.
  await rm(join(home, "index.html"));
  await expect(refuseForeignFolder(home)).rejects.toThrow("不是以前由本程序生成的");
  await refuseForeignFolder(home, [join("data", "dataset.json")]);
  await refuseForeignFolder(join(folder, "not there"));
  await mkdir(join(folder, "empty"));
  await refuseForeignFolder(join(folder, "empty"));
});
