import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainSystemError } from "./explain-system-error.ts";

test("a refusal names the path and the reason", async () => {
  const folder = await mkdtemp(join(tmpdir(), "系统 system-"));
  await writeFile(join(folder, "f"), "");
  const inFile = join(folder, "f", "x");
  const refused = await writeFile(inFile, "").catch((error: unknown) => error);
  expect(explainSystemError(refused)).toBe(`${inFile}：路径中有一段是文件，不是文件夹（ENOTDIR）。`);
  const absent = await rm(join(folder, "gone")).catch((error: unknown) => error);
  expect(explainSystemError(absent)).toBeNull();
  await rm(folder, { recursive: true });
});

test.each([
  [Object.assign(new Error("full"), { code: "ENOSPC" }), "磁盘已满（ENOSPC）。"],
  [Object.assign(new Error("full"), { code: "ENOSPC", path: "/a", dest: "/b" }), "/b：磁盘已满（ENOSPC）。"],
  [
    Object.assign(new Error("busy"), { code: "EBUSY", path: "/a", dest: "/b" }),
    "/a：正在被使用，或者是挂载点；可改用它里面的一个文件夹（EBUSY）。",
  ],
  [Object.assign(new Error("other"), { code: "ERR_X" }), null],
  [new TypeError("bug"), null],
  ["text", null],
])("%s", (error, told) => {
  expect(explainSystemError(error)).toBe(told);
});
