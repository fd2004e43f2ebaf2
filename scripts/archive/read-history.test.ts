import { cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Snapshot } from "../../src/core/model/index.ts";
import { noHistory } from "../../src/core/model/index.ts";
import { buildData } from "../build-data/build-data.ts";
import { projectRoot } from "../command/project-root.ts";
import { readData } from "../read-data.ts";
import { factsOf, program } from "./__cases__/small-archive.ts";
import { workName } from "./archive-folder.ts";
import { commitSnapshot } from "./commit-snapshot.ts";
import { packBag } from "./pack-bag.ts";
import { readHistory } from "./read-history.ts";

let folder: string;
let data: string;
let archive: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "归档 history-"));
  data = join(folder, "data");
  archive = join(folder, "archive");
  await cp(join(projectRoot, "tests", "fixtures", "small-data", "input"), data, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function read() {
  const { dataset, years } = await readData(data);
  if (dataset === null) throw new Error("the fixture is sound");
  return { dataset, years };
}

const sound = async () => (await read()).dataset;

/** Archives the published data as a snapshot's site, without its pages. */
async function add(snapshot: Snapshot, note = ""): Promise<void> {
  const work = join(archive, workName);
  const site = join(work, "site");
  await buildData({ ...(await read()), data, out: join(site, "data"), tell: () => {} });
  const facts = { ...factsOf(snapshot.year, snapshot.revision, note), withheldValues: 1 };
  const file = `${snapshot.year}-r${snapshot.revision}.zip`;
  const packed = await packBag({ site, dataset: data, facts, program }, join(work, file), () => {});
  const { bytes, sha256 } = packed;
  await commitSnapshot(archive, { ...snapshot, file, sha256, bytes, date: facts.date, note });
}

const edit = async (path: string, change: (text: string) => string) =>
  writeFile(join(data, path), change(await readFile(join(data, path), "utf8")));

test("no archive is no history", async () => {
  expect(await readHistory(archive, await sound())).toEqual(noHistory);
});

test("today is compared with the newest snapshot of each year", async () => {
  await add({ year: 2023, revision: 1 });
  await add({ year: 2024, revision: 1 });
  await edit("observations/2023.csv", (text) => text.replace(",10,exact", ",11,exact"));
  await add({ year: 2023, revision: 2 }, "更正甲街道的次数");
  await edit("observations/2023.csv", (text) => text.replace(",20,at_least", ",30,at_least"));

  const { ledger, snapshots, years, revisions } = await readHistory(archive, await sound());
  expect(ledger).toMatch(/^[0-9a-f]{64}$/);
  expect(snapshots.map(({ file, note, withheldValues }) => [file, note, withheldValues])).toEqual([
    ["2023-r1.zip", "", 1],
    ["2024-r1.zip", "", 1],
    ["2023-r2.zip", "更正甲街道的次数", 1],
  ]);
  expect(years).toEqual([
    { year: 2023, revision: 2, changed: 1, appeared: 0, went: 0, heldBack: 0 },
    { year: 2024, revision: 1, changed: 0, appeared: 0, went: 0, heldBack: 0 },
  ]);
  expect(revisions.map(({ office, indicator }) => [office, indicator])).toEqual([
    ["jia-b", "publicity_events"],
  ]);
});

test("an archive that is damaged is told of, and stops the build", async () => {
  await add({ year: 2023, revision: 1 });
  const zip = join(archive, "2023-r1.zip");
  const dataset = await sound();
  const whole = await readFile(zip);
  const refusal = () =>
    readHistory(archive, dataset).catch((error: Error) =>
      error.message.replaceAll(archive, "归档").replace(String(whole.length), "N"),
    );
  const said: unknown[] = [];
  const name = whole.indexOf("data/observations/2023.csv");
  const flipped = Buffer.from(whole);
  flipped[name + 60] = (flipped[name + 60] ?? 0) ^ 1;
  await writeFile(zip, flipped);
  said.push(await refusal());
  await truncate(zip, 1000);
  said.push(await refusal());
  await rm(zip);
  said.push(await refusal());
  await writeFile(zip, whole);
  await writeFile(join(archive, "ledger.csv"), "x\n");
  said.push(await refusal());
  expect(said).toMatchInlineSnapshot(`
    [
      "归档/2023-r1.zip：归档里的表读不了：observations/2023.csv：缺少这一列（表头里的 “indicatnr” 是不是它？）；运行 npm run verify -- 归档 查明，或用 --archive 另指归档文件夹。",
      "归档/2023-r1.zip：有 1000 字节，账本记的是 N 字节；运行 npm run verify -- 归档 查明，或用 --archive 另指归档文件夹。",
      "归档/2023-r1.zip：账本里有，文件不见了；运行 npm run verify -- 归档 查明，或用 --archive 另指归档文件夹。",
      "归档/ledger.csv：第1行不是账本的表头：“x”
    归档/ledger.csv 有 1 处问题，没有继续。",
    ]
  `);
});
