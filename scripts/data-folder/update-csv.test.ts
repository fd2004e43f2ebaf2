import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CsvTable } from "../../src/core/dataset/index.ts";
import { explainSystemError } from "../command/explain-system-error.ts";
import { readCsv } from "./read-csv.ts";
import { replaceFile } from "./replace-file.ts";
import { updateCsv } from "./update-csv.ts";
import { withDataLock } from "./with-data-lock.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "资料 data-"));
  path = join(folder, "2024.csv");
});
afterEach(() => rm(folder, { recursive: true }));

const header = ["office", "note"];
const add = (table: CsvTable): CsvTable => ({ ...table, rows: [...table.rows, ["乙", ""]] });
/** 甲 in GB18030. */
const gb18030 = Buffer.concat([
  Buffer.from("office,note\r\n"),
  Buffer.from([0xbc, 0xd7]),
  Buffer.from(",\r\n"),
]);

test.for<[string, string | Buffer | null, string]>([
  ["a new file gets a mark", null, "\ufeffoffice,note\n乙,\n"],
  ["a file without a mark gets none", "office,note\n甲,\n", "office,note\n甲,\n乙,\n"],
  ["a mark stays", "\ufeffoffice,note\r\n甲,\r\n", "\ufeffoffice,note\n甲,\n乙,\n"],
  ["GB18030 becomes UTF-8 with a mark", gb18030, "\ufeffoffice,note\n甲,\n乙,\n"],
  [
    "UTF-16 with tabs becomes UTF-8 with a mark",
    Buffer.from("\ufeffoffice\tnote\r\n甲\t\r\n", "utf16le"),
    "\ufeffoffice\tnote\n甲\t\n乙\t\n",
  ],
])("%s", async ([, before, after]) => {
  if (before !== null) await writeFile(path, before);
  expect(await updateCsv(path, header, add)).toBe(true);
  expect(await readFile(path, "utf8")).toBe(after);
  expect(await updateCsv(path, header, (table) => table)).toBe(false);
  expect(await readdir(folder)).toEqual(["2024.csv"]);
});

test("whoever saves meanwhile loses nothing", async () => {
  await writeFile(path, "office,note\n甲,\n");
  const { bytes } = await readCsv(path, header);
  await writeFile(path, "office,note\n甲,核对过\n");
  expect(await replaceFile(path, "office,note\n", bytes)).toBe("changed");
  expect(await replaceFile(path, "office,note\n", null)).toBe("changed");
  expect(await readFile(path, "utf8")).toBe("office,note\n甲,核对过\n");
  await rm(path);
  expect(await replaceFile(path, "office,note\n", bytes)).toBe("changed");
  expect(await readdir(folder)).toEqual([]);
});

test("a write-protected file stays", async () => {
  await writeFile(path, "office,note\n");
  await chmod(path, 0o444);
  const refusal = await updateCsv(path, header, add).catch((error: unknown) => error);
  expect(explainSystemError(refusal)).toBe(`${path}：没有权限，或正在被别的程序使用（EPERM）。`);
  expect(await readFile(path, "utf8")).toBe("office,note\n");
  expect(await readdir(folder)).toEqual(["2024.csv"]);
});

test("changes of one process wait for each other, also after one that fails", async () => {
  await writeFile(path, "office,note\n");
  const change = () =>
    withDataLock(
      folder,
      () => {},
      () => updateCsv(path, header, add),
    );
  const fails = withDataLock(
    folder,
    () => {},
    () => Promise.reject(new Error("bug")),
  );
  const settled = await Promise.allSettled([change(), fails, change(), change()]);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(await readFile(path, "utf8")).toBe("office,note\n乙,\n乙,\n乙,\n");
});
