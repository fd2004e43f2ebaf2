import { join } from "node:path";
import { withLock } from "../setup/with-lock.mjs";

/** In this process, which to a lock is one holder: the work under each lock, one after the other. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while nothing else on this machine, reading reports or reviewing, changes the data folder. Everything
 * that is to be changed has to be read inside. `onWait` hears the number of the process that is waited for.
 */
export function withDataLock<T>(
  data: string,
  onWait: (holder: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  return inTurn(join(data, ".lock"), onWait, work);
}

/** Where a data folder keeps what reading reports came to (reading-store.ts). */
export function readingsFolder(data: string): string {
  return join(data, ".readings");
}

/** Runs `work` while no other process reads reports into the data folder; reviewing goes on meanwhile. */
export function withReadingsLock<T>(
  data: string,
  onWait: (holder: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  return inTurn(join(readingsFolder(data), "lock"), onWait, work);
}

function inTurn<T>(lock: string, onWait: (holder: string) => void, work: () => Promise<T>): Promise<T> {
  const before = queues.get(lock) ?? Promise.resolve();
  const done = before.then(() => withLock(lock, onWait, work));
  queues.set(
    lock,
    done.catch(() => undefined),
  );
  return done;
}
