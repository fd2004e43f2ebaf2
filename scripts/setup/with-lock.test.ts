import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { processToken } from "./process-token.mjs";
import { withLock } from "./with-lock.mjs";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "锁 lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

const module = new URL("./with-lock.mjs", import.meta.url).href;
const script = `
  import { appendFileSync } from "node:fs";
  import { setTimeout as sleep } from "node:timers/promises";
  const { withLock } = await import(${JSON.stringify(module)});
  const [lock, log, milliseconds] = process.argv.slice(1);
  await withLock(lock, () => {}, async () => {
    appendFileSync(log, "in\\n");
    process.stdout.write("in");
    await sleep(Number(milliseconds));
    appendFileSync(log, "out\\n");
  });
`;

const hold = (milliseconds: number) =>
  spawn(
    process.execPath,
    ["--input-type=module", "-e", script, join(folder, "lock"), join(folder, "log"), String(milliseconds)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );

/** Until it is killed. */
const forever = 3_600_000;

const log = () => readFile(join(folder, "log"), "utf8");

test("processes hold it one after the other", async () => {
  const children = Array.from({ length: 6 }, () => hold(30));
  await Promise.all(children.map((child) => once(child, "exit")));
  expect(await log()).toBe("in\nout\n".repeat(6));
});

test("a killed holder does not keep it, and its number given to another process neither", async () => {
  const child = hold(forever);
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  await withLock(
    join(folder, "lock"),
    () => {},
    () => appendFile(join(folder, "log"), "mine\n"),
  );
  expect(await log()).toBe("in\nmine\n");

  await writeFile(join(folder, "lock", "9"), `${process.pid}@1`);
  if (process.platform === "linux") {
    await withLock(
      join(folder, "lock"),
      () => {},
      () => appendFile(join(folder, "log"), "again\n"),
    );
    expect(await log()).toBe("in\nmine\nagain\n");
  }
});

test("a draft that a killed process of the same number left is not taken for a holder", async () => {
  const lock = join(folder, "lock");
  await mkdir(lock);
  await writeFile(join(lock, `draft-${process.pid}`), `${process.pid}@1`);
  await link(join(lock, `draft-${process.pid}`), join(lock, "3"));
  const waited: string[] = [];
  await withLock(
    lock,
    (holder) => waited.push(holder),
    () => appendFile(join(folder, "log"), "mine\n"),
  );
  expect(waited).toEqual([]);
  expect(await log()).toBe("mine\n");
});

test("whoever waits is told for whom, once", async () => {
  const child = hold(forever);
  await once(child.stdout, "data");
  const told: string[] = [];
  await withLock(
    join(folder, "lock"),
    (holder) => {
      // Held a while longer: the one who waits looks several times.
      setTimeout(() => child.kill("SIGKILL"), 500);
      told.push(holder);
    },
    async () => {},
  );
  expect(told).toEqual([String(child.pid)]);
});

test("it is free again after work that throws, and the result passes through", async () => {
  const lock = join(folder, "lock");
  const never = () => expect.unreachable();
  await expect(withLock(lock, never, () => Promise.reject(new Error("work")))).rejects.toThrow("work");
  expect(await withLock(lock, never, () => Promise.resolve(7))).toBe(7);
  expect(await readdir(lock)).toEqual(["2"]);
});

test("a process that is gone has no token", async () => {
  const child = hold(forever);
  const pid = child.pid ?? 0;
  expect(processToken(pid)).not.toBeNull();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(processToken(pid)).toBeNull();
});
