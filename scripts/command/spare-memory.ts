import { setFlagsFromString } from "node:v8";

/**
 * Has each thread look through its old objects when half as many again have come: Node would wait for up to four times
 * as many, and a country is read, published and rendered in several threads (docs/benchmarks.md). Said to V8 here and
 * not on the command line, where a Node that no longer knows the flag would not start.
 */
export function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
