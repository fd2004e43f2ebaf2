import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyArchive } from "./copy-archive.ts";
import { sha256Text } from "./digest.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "归档 copy-"));
  await writeFile(join(folder, "ledger.csv"), "账本\n");
  await writeFile(join(folder, "2023-r1.zip"), "甲");
  await writeFile(join(folder, "draft.zip"), "不在账本里");
});
afterEach(() => rm(folder, { recursive: true }));

const history = {
  ledger: sha256Text("账本\n"),
  snapshots: [
    {
      ...{ year: 2023, revision: 1, file: "2023-r1.zip", sha256: sha256Text("甲"), bytes: 3 },
      ...{ date: "2024-01-31", note: "", withheldValues: 0, withheldTexts: 0 },
    },
  ],
};
const copied = () => join(folder, "站", "archive");
const copy = () => copyArchive(folder, history, copied(), () => {});

test("the ledger and what it names are copied, and nothing else", async () => {
  expect(await copy()).toBe(3);
  expect((await readdir(copied())).sort()).toEqual(["2023-r1.zip", "ledger.csv"]);
  expect(await readFile(join(copied(), "2023-r1.zip"), "utf8")).toBe("甲");
});

test("a snapshot or a ledger that is another by now is not published", async () => {
  await writeFile(join(folder, "2023-r1.zip"), "乙");
  const refusal = () => copy().catch(({ message }: Error) => message.replaceAll(folder, "归档"));
  expect(await refusal()).toMatchInlineSnapshot(
    `"归档/2023-r1.zip 与账本记的校验码不符，未发布；运行 npm run verify -- 归档 查明。"`,
  );
  await writeFile(join(folder, "ledger.csv"), "账本\n账本\n");
  expect(await refusal()).toMatchInlineSnapshot(
    `"归档/ledger.csv 在生成网站时变了，未发布；等归档完成后再生成。"`,
  );
});
