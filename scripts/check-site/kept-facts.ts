import { deserialize, serialize } from "node:v8";
import { readSealed, writeSealed } from "../command/sealed-file.ts";
import { type FileFacts, NOWHERE } from "./file-inspector.ts";

/** Facts of an earlier check by the number of the file: they hold while it has their digest. */
export type KeptFacts = ReadonlyMap<number, FileFacts>;

/** A file is the length of `ids` and `asked` of all its pages in bytes, these themselves, and this. */
interface Contents {
  /** All of the site; the numbers of files are places in it. */
  readonly files: readonly string[];
  readonly pages: readonly (readonly [number: number, digest: string, ids: number, asked: number])[];
}

const headSize = 4;

/**
 * The facts that this version of the program kept, with the numbers of today's files. What another version wrote, or is
 * not whole, is as if it were not there; so is what is about a file that is gone, or asks for one.
 */
export async function readKeptFacts(
  path: string,
  version: string,
  files: readonly string[],
): Promise<KeptFacts> {
  const bytes = await readSealed(path, version);
  if (bytes === null) return new Map();
  const end = headSize + bytes.readUInt32LE();
  const facts = new Uint32Array(Uint8Array.from(bytes.subarray(headSize, end)).buffer);
  const contents = deserialize(bytes.subarray(end)) as Contents;
  const numbers = new Map(files.map((file, number) => [file, number]));
  const today = contents.files.map((file) => numbers.get(file) ?? NOWHERE);
  const kept = new Map<number, FileFacts>();
  let from = 0;
  for (const [then, digest, idCount, askedCount] of contents.pages) {
    const ids = facts.subarray(from, from + idCount);
    const asked = facts.subarray(from + idCount, from + idCount + askedCount);
    from += idCount + askedCount;
    for (let at = 0; at < askedCount; at += 2) asked[at] = today[asked[at] ?? NOWHERE] ?? NOWHERE;
    const number = today[then] ?? NOWHERE;
    if (number !== NOWHERE && !isAskingInVain(asked)) kept.set(number, { digest, faults: [], ids, asked });
  }
  return kept;
}

/** Keeps the facts of all files that have no fault by themselves and ask for no file that is not there. */
export async function keepFacts(
  path: string,
  version: string,
  files: readonly string[],
  facts: readonly (FileFacts | undefined)[],
): Promise<void> {
  const pages: Contents["pages"][number][] = [];
  const parts: Uint32Array[] = [];
  for (const [number, found] of facts.entries()) {
    if (found === undefined || found.faults.length > 0 || isAskingInVain(found.asked)) continue;
    pages.push([number, found.digest, found.ids.length, found.asked.length]);
    parts.push(found.ids, found.asked);
  }
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  const size = Buffer.alloc(headSize);
  size.writeUInt32LE(all.byteLength);
  const pieces = [size, Buffer.from(all.buffer), serialize({ files, pages } satisfies Contents)];
  await writeSealed(path, version, pieces);
}

function isAskingInVain(asked: Uint32Array): boolean {
  for (let at = 0; at < asked.length; at += 2) if (asked[at] === NOWHERE) return true;
  return false;
}
