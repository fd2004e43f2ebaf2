import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../command/project-root.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import type { FileReading, KeptReading } from "./read-once.ts";
import { type PoolLimits, poolLimits, readInPool } from "./reading-pool.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pool-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Files of these texts, read; what is told of each, in order. */
async function read(
  texts: readonly string[],
  threads: number,
  limits: PoolLimits = poolLimits,
): Promise<string[]> {
  const { source } = await loadCatalogue(join(projectRoot, "data"));
  const paths = texts.map((_, index) => join(folder, `${index}.txt`));
  for (const [index, path] of paths.entries()) await writeFile(path, texts[index] ?? "");
  const readings: (FileReading | undefined)[] = texts.map(() => undefined);
  await readInPool(
    paths,
    threads,
    { cues: source, known: [] },
    (index, reading) => {
      expect(readings[index]).toBeUndefined();
      readings[index] = reading;
    },
    limits,
  );
  return readings.map(tell);
}

function tell(reading: FileReading | undefined): string {
  if (reading?.kind === "fault") return reading.fault;
  if (reading?.kind !== "read") return String(reading?.kind);
  const kept = JSON.parse(reading.reading) as KeptReading;
  return kept.kind === "fault" ? kept.fault : `${kept.facts.office?.name}${kept.facts.year}`;
}

const names = Array.from("东西南北中上下前后左右内外春夏秋冬山水花鸟风");
const short = (index: number) =>
  `${names[index]}桥街道${2001 + index}年法治政府建设报告\n全年排查矛盾纠纷${index}起。\n`;
/** Takes more time and memory than a test gives it. */
const long = `${short(3)}${"全年排查矛盾纠纷186起，化解180起；开展宣传活动23场次。\n".repeat(200_000)}`;

test.each([1, 2, 5])("%d threads read each file once and tell which it was", async (threads) => {
  const texts = Array.from({ length: 22 }, (_, index) => (index === 7 ? "" : short(index)));
  expect(await read(texts, threads)).toEqual(
    texts.map((text, index) => (text === "" ? "文件里没有文字；核对是不是放错了文件" : tellShort(index))),
  );
});

function tellShort(index: number): string {
  return `${names[index]}桥街道${2001 + index}`;
}

test("no files", async () => {
  expect(await read([], 2)).toEqual([]);
});

test("a file that takes too long is given up, the others are read", async () => {
  expect(await read([short(0), long, short(2), short(3)], 2, { ...poolLimits, time: 1000 })).toEqual([
    tellShort(0),
    "读了1秒还没有读完，已放弃；核对是不是放错了文件，或拆成几份再试",
    tellShort(2),
    tellShort(3),
  ]);
});

test("a file that needs too much memory is given up, the others are read", async () => {
  expect(await read([long, short(1), short(2), short(3)], 1, { ...poolLimits, memory: 64 })).toEqual([
    "要用的内存太多，已放弃；核对是不是放错了文件",
    tellShort(1),
    tellShort(2),
    tellShort(3),
  ]);
});

test("what goes wrong while a reading is taken ends it all", async () => {
  const { source } = await loadCatalogue(join(projectRoot, "data"));
  const path = join(folder, "a.txt");
  await writeFile(path, short(1));
  const reading = readInPool([path, path, path], 2, { cues: source, known: [] }, () => {
    throw new Error("磁盘已满");
  });
  await expect(reading).rejects.toThrow("磁盘已满");
});
