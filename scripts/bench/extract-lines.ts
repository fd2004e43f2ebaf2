// Measured by `npm run bench`: extraction on one core. Argument: a file of JSON lines (see write-lines.ts).
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { answer, extractReport } from "../../src/core/report/index.ts";
import { projectRoot } from "../command/project-root.ts";
import { loadCatalogue } from "../extract/load-catalogue.ts";
import { readLines } from "../extract/read-lines.ts";
import type { Growth, Speed } from "./format-extraction.ts";

const [path = ""] = process.argv.slice(2);
const { cues } = await loadCatalogue(join(projectRoot, "data"));
/** Reports that are read before the clock starts, as a long run would have read many. */
const warmUp = 1000;
/** Reports that are read in several lengths, and how often. */
const [lengthened, turns] = [24, 5];

/** Reads texts; gives the milliseconds of the processor that it took, whatever else the machine does meanwhile. */
function extract(texts: readonly string[]): number {
  const begun = process.cpuUsage();
  for (const text of texts) answer(extractReport(text, cues));
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const kept: string[] = [];
let batch: string[] = [];
let [milliseconds, read, bytes] = [0, 0, 0];
for await (const line of readLines(createReadStream(path))) {
  if ("fault" in line) throw new Error(line.fault);
  const { text } = JSON.parse(line.text) as { readonly text: string };
  if (kept.length < warmUp) {
    kept.push(text);
    extract([text]);
  }
  batch.push(text);
  read += 1;
  bytes += Buffer.byteLength(text);
  if (batch.length < warmUp) continue;
  milliseconds += extract(batch);
  batch = [];
}
milliseconds += extract(batch);
const speed: Speed = { reports: read, seconds: milliseconds / 1000, megabytes: bytes / 1e6 };

const growth: Growth[] = [1, 2, 4, 8, 16, 32].map((times) => {
  const texts = kept.slice(0, lengthened).map((text) => text.repeat(times));
  const passes = Array.from({ length: turns }, () => extract(texts));
  return { times, milliseconds: Math.min(...passes) / lengthened };
});
process.stdout.write(`${JSON.stringify({ speed, growth })}\n`);
