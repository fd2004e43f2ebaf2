import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../command/project-root.ts";
import { UserError } from "../command/user-error.ts";
import type { Streamed } from "./format-extraction.ts";

/** What new objects may take, so that Node's habit of giving them more room under load hides no growth. */
const newSpace = "--max-semi-space-size=16";

/** Pipes a file of JSON lines so many times through `extract --jsonl`, and tells its time and memory. */
export async function streamLines(path: string, times: number): Promise<Streamed> {
  const peak = pathToFileURL(join(projectRoot, "scripts", "bench", "tell-peak.ts")).href;
  const command = join(projectRoot, "scripts", "extract.ts");
  const child = spawn(process.execPath, [newSpace, "--import", peak, command, "--jsonl"], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const told = text(child.stderr);
  const feed = pipeline(async function* () {
    for (let turn = 0; turn < times; turn += 1) yield* createReadStream(path);
  }, child.stdin);
  let lines = 0;
  for await (const chunk of child.stdout) {
    for (const byte of chunk as Uint8Array) if (byte === 0x0a) lines += 1;
  }
  await feed;
  const [code] = await ended;
  const last = (await told).trimEnd().split("\n").at(-1) ?? "";
  if (code !== 0) throw new UserError(`${await told}没有成功，无法测量。`);
  return { lines, ...(JSON.parse(last) as Omit<Streamed, "lines">) };
}
