import { join } from "node:path";
import { withLock } from "../setup/with-lock.mjs";

/** In this process, which to the lock is one holder: the work of each folder, one after the other. */
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
  const before = queues.get(data) ?? Promise.resolve();
  const done = before.then(() => withLock(join(data, ".lock"), onWait, work));
  queues.set(
    data,
    done.catch(() => undefined),
  );
  return done;
}
