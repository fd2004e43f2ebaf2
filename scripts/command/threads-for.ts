import { availableParallelism } from "node:os";

/**
 * How many threads are worth starting: 1 stands for none besides the main one.
 * @param amount of the work, in any unit
 * @param each so much of it for which a thread is worth its start
 * @param most for work of which more threads only wait for the disk and take memory
 */
export function threadsFor(amount: number, each: number, most = Number.POSITIVE_INFINITY): number {
  return Math.max(1, Math.min(availableParallelism(), most, Math.floor(amount / each)));
}
