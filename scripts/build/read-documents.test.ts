import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../../src/core/derive/__cases__/small-dataset.ts";
import { readDocuments } from "./read-documents.ts";

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "documents-"));
  await mkdir(join(scratch, "reports", "2024"), { recursive: true });
  await writeFile(join(scratch, "reports", "2024", "a.txt"), "全年排查52起。");
  await writeFile(join(scratch, "reports", "2024", "empty.txt"), "");
  await writeFile(join(scratch, "reports", "table.csv"), "单位,年份,化解数\n甲镇,2024,51\n");
  await writeFile(join(scratch, "secret.txt"), "内部材料");
  await symlink(join(scratch, "secret.txt"), join(scratch, "reports", "2024", "link.txt"));
  await symlink(scratch, join(scratch, "reports", "out"));
  await symlink(join(scratch, "reports", "2024", "a.txt"), join(scratch, "reports", "same.txt"));
});
afterAll(() => rm(scratch, { recursive: true }));

const read = (file: string) => readDocuments(join(scratch, "reports"))({ ...report("jia", 2024), file });

test("a file below the folder is read, with the hash of its bytes", async () => {
  const expected = {
    kind: "text",
    text: "全年排查52起。",
    sha256: "",
  };
  expect(await read("2024/a.txt")).toEqual({ ...expected, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await read("same.txt")).toEqual(await read("2024/a.txt"));
});

test("a table is at hand, and has no text", async () => {
  const expected = { kind: "table", text: "", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect(await read("table.csv")).toEqual(expected);
});

test("a file that is not there is no fault", async () => {
  expect(await read("2024/none.txt")).toEqual({ kind: "absent" });
  expect(await readDocuments(join(scratch, "nowhere"))({ ...report("jia", 2024), file: "a.txt" })).toEqual({
    kind: "absent",
  });
});

test.each([
  ["2024/link.txt", "在 data/reports/ 以外（经由链接），没有读取；把文件本身放进 data/reports/"],
  ["out/secret.txt", "在 data/reports/ 以外（经由链接），没有读取；把文件本身放进 data/reports/"],
  ["../secret.txt", "在 data/reports/ 以外（经由链接），没有读取；把文件本身放进 data/reports/"],
  ["2024/empty.txt", "文件里没有文字；核对是不是放错了文件"],
  ["2024", "不是普通文件；核对路径"],
])("%s is refused", async (file, why) => {
  expect(await read(file)).toEqual({ kind: "unreadable", why });
});
