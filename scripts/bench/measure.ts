import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { UserError } from "../command/user-error.ts";

/** What a measured build tells, as the last line of its output. */
export interface Measured {
  readonly pages: number;
  /** From the start of the process. */
  readonly seconds: number;
  /** Of the processor, in all threads: on a busy machine it says more than the wall clock. */
  readonly processorSeconds: number;
  readonly steps: readonly { readonly title: string; readonly seconds: number }[];
  /** Most memory that the process held at any moment. */
  readonly peakMegabytes: number;
}

/**
 * Runs a script in a process of its own, so that its memory is its own, and reads what it tells. `flags` are Node's.
 */
export async function measure<T>(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<T> {
  const child = spawn(process.execPath, [...flags, script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const output = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new UserError(`${output}没有成功，无法测量。`);
  return JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as T;
}

/** Does the work of a measured build, and tells about it. */
export async function tellMeasured(work: () => Promise<Pick<Measured, "pages" | "steps">>): Promise<void> {
  const result = await work();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const measured: Measured = {
    ...result,
    seconds: performance.now() / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
