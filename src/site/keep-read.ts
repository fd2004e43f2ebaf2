/**
 * What was read out of long published files, kept for later builds: to go through a country's again takes longer than
 * to make the pages that a change changes. Whoever builds says where (scripts/build/render-share.ts); with no such place
 * nothing is kept.
 */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { getEnvironmentData, threadId } from "node:worker_threads";

/** Where it is kept, and the name of the program that reads. */
export interface ReadPlace {
  readonly folder: string;
  readonly program: string;
}

const sealSize = 32;

/**
 * What `make` makes of published data, or what it made of them in an earlier build.
 * @param name of what is made, as a path
 * @param origin a digest of the data: with the same one, the same program makes the same
 * @param make its result must hold plain objects, lists, texts, numbers and typed arrays alone
 */
export function keepRead<Value>(name: string, origin: string, make: () => Value): Value {
  const place = getEnvironmentData("read-published") as ReadPlace | undefined;
  if (place === undefined) return make();
  const path = join(place.folder, name);
  const seal = (content: Buffer) =>
    hash("sha256", Buffer.concat([Buffer.from(`${place.program} ${origin}\n`), content]), "buffer");
  const bytes = readIfThere(path);
  const content = bytes.subarray(sealSize);
  if (seal(content).equals(bytes.subarray(0, sealSize))) return deserialize(content) as Value;
  const made = make();
  const written = serialize(made);
  // Another thread may write the same at the same time.
  const draft = `${path}.draft-${threadId}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, Buffer.concat([seal(written), written]));
  renameSync(draft, path);
  return made;
}

/** Whatever cannot be read can be made again. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
