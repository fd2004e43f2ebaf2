import { link, mkdir, readdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processToken } from "./process-token.mjs";

/**
 * Runs `work` while no other process on this machine holds the lock `folder`.
 *
 * Holders are numbered files in the folder; the highest number holds. Each file says which process made it,
 * or nothing once that is done. A process may make number n + 1 only when it has seen that n is done or dead;
 * the highest file is never removed, so two processes cannot hold at once, even after a kill -9.
 * @template T
 * @param {string} folder made where it is missing
 * @param {(holder: string) => void} onWait told once, with the other process's number, before waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, onWait, work) {
  await mkdir(folder, { recursive: true });
  const token = processToken(process.pid) ?? String(process.pid);
  const draft = join(folder, `draft-${process.pid}`);
  // A killed process of the same number may have left a draft that is one file with its own number file: to write
  // into it would make this process wait for itself.
  await rm(draft, { force: true });
  await writeFile(draft, token);
  try {
    const mine = join(folder, String(await take(folder, draft, onWait)));
    try {
      return await work();
    } finally {
      await writeFile(mine, "");
    }
  } finally {
    await unlink(draft);
  }
}

/**
 * @param {string} folder
 * @param {string} draft file that holds this process's token
 * @param {(holder: string) => void} onWait
 * @returns {Promise<number>} the number taken
 */
async function take(folder, draft, onWait) {
  for (let told = false; ; ) {
    const last = await highest(folder);
    const holder = await livingHolder(join(folder, String(last)));
    if (holder !== null) {
      if (!told) onWait(holder);
      told = true;
      await sleep(200);
      continue;
    }
    const number = last + 1;
    const made = await link(draft, join(folder, String(number))).then(
      () => true,
      (error) => (error.code === "EEXIST" ? false : Promise.reject(error)),
    );
    if (!made) continue;
    // Whoever took this long between looking and making may have been overtaken.
    if ((await highest(folder)) !== number) {
      await unlink(join(folder, String(number)));
      continue;
    }
    await removeBelow(folder, number);
    return number;
  }
}

/** @param {string} folder */
async function highest(folder) {
  return Math.max(0, ...(await numbers(folder)));
}

/** @param {string} folder */
async function numbers(folder) {
  return (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
}

/**
 * @param {string} file
 * @returns {Promise<string | null>} the number of the process that holds it, or null
 */
async function livingHolder(file) {
  const token = await readFile(file, "utf8").catch(() => "");
  const pid = token.split("@")[0] ?? "";
  return pid !== "" && processToken(Number(pid)) === token ? pid : null;
}

/**
 * @param {string} folder
 * @param {number} limit
 */
async function removeBelow(folder, limit) {
  for (const number of await numbers(folder)) {
    if (number < limit) await unlink(join(folder, String(number))).catch(() => undefined);
  }
}
