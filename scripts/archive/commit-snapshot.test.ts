import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLedger } from "../../src/core/archive/index.ts";
import { addSmall, factsOf, packSmall } from "./__cases__/small-archive.ts";
import { ledgerName, workName } from "./archive-folder.ts";
import { commitSteps, recoverArchive } from "./commit-snapshot.ts";
import { digestFile, sha256Text } from "./digest.ts";
import { verifyArchive } from "./verify-archive.ts";

let archive: string;
beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), "归档 commit-"));
});
afterEach(() => rm(archive, { recursive: true }));

const names = async () => (await readdir(archive)).filter((name) => name !== ".lock").sort();
const faults = async () => (await verifyArchive(archive)).faults;

/** Every line of the ledger has its file, as it was packed. */
async function expectNoLineWithoutFile(): Promise<number> {
  const text = existsSync(join(archive, ledgerName)) ? await readFile(join(archive, ledgerName), "utf8") : "";
  const { lines, faults: found } = readLedger(text, sha256Text);
  if (text !== "") expect(found).toEqual([]);
  for (const { file, sha256 } of lines) expect((await digestFile(join(archive, file))).sha256).toBe(sha256);
  return lines.length;
}

// Killed while packing, after each step of adding, and after all of them.
test.each([0, 1, 2, 3, 4])("killed after step %i of adding a first or a second snapshot", async (done) => {
  for (const revision of [1, 2]) {
    const line = await packSmall(archive, factsOf(2024, revision, "版"));
    for (const step of commitSteps(archive, line).slice(0, done)) await step();
    expect(await expectNoLineWithoutFile()).toBe(done < 3 ? revision - 1 : revision);
    const recovered = await recoverArchive(archive);
    expect(recovered).toBe(done === 1 || done === 2 ? line.file : null);
    if (done === 0) await addSmall(archive, factsOf(2024, revision, "版"));
    expect(await faults()).toEqual([]);
    expect(await names()).toHaveLength(revision + 1);
    expect(await recoverArchive(archive)).toBeNull();
  }
});

test.each<[string, (work: string, file: string) => Promise<void>]>([
  ["the next ledger is half written", (work) => truncate(join(work, ledgerName), 150)],
  ["the packed file is not whole", (work, file) => truncate(join(work, file), 100)],
  ["the packed file is gone", (work, file) => rm(join(work, file))],
  ["the next ledger is another archive's", (work) => writeFile(join(work, ledgerName), "year\n")],
])("what is left is removed when %s", async (_, damage) => {
  await addSmall(archive, factsOf(2023, 1));
  const line = await packSmall(archive, factsOf(2024, 1));
  await commitSteps(archive, line)[0]?.();
  await damage(join(archive, workName), line.file);
  expect(await recoverArchive(archive)).toBeNull();
  expect(await names()).toEqual(["2023-r1.zip", ledgerName]);
  expect(await faults()).toEqual([]);
});

test("a whole next ledger does not undo what was added since", async () => {
  const line = await packSmall(archive, factsOf(2024, 1));
  await commitSteps(archive, line)[0]?.();
  const left = join(archive, "left");
  await cp(join(archive, workName), left, { recursive: true });
  await addSmall(archive, factsOf(2023, 1));
  await cp(left, join(archive, workName), { recursive: true });
  await rm(left, { recursive: true });
  expect(await recoverArchive(archive)).toBeNull();
  expect(await names()).toEqual(["2023-r1.zip", ledgerName]);
});

const adder = () =>
  spawn(process.execPath, [join(import.meta.dirname, "__cases__", "add-until-killed.ts"), archive], {
    stdio: ["ignore", "pipe", "pipe"],
  });

test("killed at any moment, an archive is whole or is made whole", { timeout: 60_000 }, async () => {
  const turns = 5;
  let lines = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const child = adder();
    await once(child.stdout, "data");
    // One more takes as long as the one before: the kills spread over the whole of it.
    const begun = performance.now();
    await once(child.stdout, "data");
    await sleep(((performance.now() - begun) * turn) / turns);
    child.kill("SIGKILL");
    await once(child, "close");
    expect(await expectNoLineWithoutFile()).toBeGreaterThan(lines);
    await recoverArchive(archive);
    expect(await faults()).toEqual([]);
    lines = await expectNoLineWithoutFile();
  }
});

test("two at once: one waits for the other", { timeout: 60_000 }, async () => {
  const children = [adder(), adder()];
  const complaints: string[] = [];
  for (const { stderr } of children) stderr.on("data", (text) => complaints.push(String(text)));
  await Promise.all(children.map(({ stdout }) => once(stdout, "data")));
  await Promise.race(children.map(({ stdout }) => once(stdout, "data")));
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(children.map((child) => once(child, "close")));
  expect(complaints).toEqual([]);
  await recoverArchive(archive);
  expect(await faults()).toEqual([]);
});
