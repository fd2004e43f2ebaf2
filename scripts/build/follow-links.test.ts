import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { followLinks } from "./follow-links.ts";

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "链 link-")));
});
afterEach(() => rm(folder, { recursive: true }));

test("links are followed as far as the path exists", async () => {
  await mkdir(join(folder, "真"));
  // Windows asks for no rights for a junction.
  await symlink(join(folder, "真"), join(folder, "链"), "junction");
  expect(await followLinks(join(folder, "链"))).toBe(join(folder, "真"));
  expect(await followLinks(join(folder, "链", "a", "b"))).toBe(join(folder, "真", "a", "b"));
  expect(await followLinks(join(folder, "a"))).toBe(join(folder, "a"));
});
