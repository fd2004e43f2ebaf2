import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishFiles } from "./publish-files.ts";

test("everything is laid out; what a person may edit is a file of its own", async () => {
  const folder = await mkdtemp(join(tmpdir(), "publish-"));
  const [from, to] = [join(folder, "public"), join(folder, "site")];
  const files = ["icon.svg", "assets/site.css", "data/dataset.json", "data/observations/2024.csv"];
  for (const file of files) {
    await mkdir(join(from, file, ".."), { recursive: true });
    await writeFile(join(from, file), file);
  }
  await publishFiles(from, to);
  for (const file of files) expect(await readFile(join(to, file), "utf8")).toBe(file);
  await writeFile(join(to, "icon.svg"), "changed");
  expect(await readFile(join(from, "icon.svg"), "utf8")).toBe("icon.svg");
  const [one, other] = await Promise.all([from, to].map((root) => stat(join(root, "data/dataset.json"))));
  expect(one?.ino).toBe(other?.ino);
  await rm(folder, { recursive: true });
});
