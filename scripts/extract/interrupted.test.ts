import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetReports } from "../bench/forget-reports.ts";
import { projectRoot } from "../command/project-root.ts";
import { tablesOf, writeUnread } from "./__cases__/country-folder.ts";
import { collectFiles } from "./collect-files.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { type ReadingManner, updateData } from "./update-data.ts";

/** Many runs one after another, on a machine that may do other things. */
const patience = 120_000;

let data = "";
/** What one run without a break writes. */
let expected: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), "interrupted-")), "data");
  await writeUnread(data, 3, 3);
  // A document, a table, a file that cannot be read, and one that is the same report twice.
  const files = await collectFiles([join(data, "reports")]);
  const [first = ""] = files;
  await cp(first, join(data, "reports", "zz.txt"));
  await writeFile(join(data, "reports", "a.docx"), "PK\u0003\u0004");
  const [, office = ""] = (await readFile(join(data, "offices.csv"), "utf8")).split("\n");
  const [, name] = office.split(",");
  await writeFile(join(data, "reports", "t.csv"), `单位,年份,法律援助与咨询\n${name},2025,7\n`);
  await extract({ threads: 1 });
  expected = await tablesOf(data);
}, patience);
afterAll(() => rm(join(data, ".."), { recursive: true, force: true }));

async function extract(manner: ReadingManner, tell: (text: string) => void = () => {}) {
  const files = await collectFiles([join(data, "reports")]);
  return updateData(data, files, await loadCatalogue(data), tell, manner);
}

/** The one file of readings. */
function readings(): string {
  const folder = join(data, ".readings");
  const [name = ""] = readdirSync(folder).filter((other) => other.endsWith(".jsonl"));
  return join(folder, name);
}

test("any number of threads writes the same tables and says the same of each file", async () => {
  const told = [];
  for (const threads of [1, 2, 3]) {
    await forgetReports(data);
    const { faults, notes, tally } = await extract({ threads });
    told.push({ faults, notes, tally });
    expect(await tablesOf(data)).toEqual(expected);
  }
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
  expect(told[0]?.faults).toHaveLength(2);
});

test(
  "ended at any step, the next run goes on and writes the same tables",
  async () => {
    let steps = 0;
    await forgetReports(data);
    await extract({ threads: 1 }, () => {
      steps += 1;
    });
    for (let end = 1; end <= steps; end += 1) {
      await forgetReports(data);
      let left = end;
      const ended = extract({ threads: 1 }, () => {
        left -= 1;
        if (left === 0) throw new Error("ended");
      });
      await expect(ended).rejects.toThrow("ended");
      const { known } = await extract({ threads: 1 });
      // All that was read by then, besides a table, a fault and the second copy.
      expect(known).toBeGreaterThanOrEqual(Math.min(end, expectedReports()) - 3);
      expect(await tablesOf(data)).toEqual(expected);
    }
  },
  patience,
);

test("readings that were cut off anywhere, or damaged, are read again", async () => {
  const { size } = statSync(readings());
  const whole = await readFile(readings());
  for (let cut = 0; cut < size; cut += Math.ceil(size / 7)) {
    await truncate(readings(), cut);
    await extract({ threads: 1 });
    expect(await tablesOf(data)).toEqual(expected);
    await writeFile(readings(), whole.with(cut, (whole[cut] ?? 0) ^ 1));
    await extract({ threads: 1 });
    expect(await tablesOf(data)).toEqual(expected);
  }
});

test("another catalogue reads all again, and what the one before said is not kept", async () => {
  await extract({});
  const before = readings();
  const catalogue = join(data, "indicators.yaml");
  const text = await readFile(catalogue, "utf8");
  await writeFile(catalogue, text.replace("排查", "摸排"));
  expect((await extract({})).known).toBe(0);
  expect(existsSync(before)).toBe(false);
  await writeFile(catalogue, text);
  await extract({});
  expect(await tablesOf(data)).toEqual(expected);
  expect((await extract({ again: true })).known).toBe(0);
});

test(
  "a command that is killed leaves whole tables, and the next one ends as if nothing had happened",
  async () => {
    const large = join(data, "..", "large");
    await writeUnread(large, 30, 10);
    const run = () =>
      spawn(
        process.execPath,
        [join(projectRoot, "scripts", "extract.ts"), "--data", large, join(large, "reports")],
        {
          stdio: "ignore",
        },
      );
    await once(run(), "close");
    const whole = await tablesOf(large);
    const folder = join(large, ".readings");
    const [name = ""] = readdirSync(folder).filter((other) => other.endsWith(".jsonl"));
    const { size } = statSync(join(folder, name));
    const read = (share: number) => () =>
      (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > share * size;
    const reached = [read(0), read(0.5), () => existsSync(join(large, "observations", "2020.csv"))];
    await forgetReports(large);
    const ends: unknown[] = [];
    for (const isReached of reached) {
      const child = run();
      const ended = once(child, "close");
      while (!isReached() && child.exitCode === null) await sleep(2);
      child.kill("SIGKILL");
      ends.push((await ended)[1]);
    }
    // On a machine that is busy enough, a run may end before it is killed.
    expect(ends).toContain("SIGKILL");
    await once(run(), "close");
    expect(await tablesOf(large)).toEqual(whole);
    expect(readdirSync(large).filter((other) => other.endsWith(".tmp"))).toEqual([]);
  },
  patience,
);

function expectedReports(): number {
  return (expected["reports.csv"] ?? "").trimEnd().split("\n").length - 1;
}
