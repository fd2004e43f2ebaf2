import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { KeptReading } from "./read-once.ts";

/** Where a line lies in the file. */
interface Place {
  readonly start: number;
  readonly length: number;
}

const lineFeed = 0x0a;
const chunkSize = 1 << 20;

/**
 * What reading files came to, kept in a file of lines `checksum key JSON` that is only added to, so that a run that was
 * ended at any moment leaves all whole lines; a line that is not whole counts as not there. Memory holds a key and a
 * place a line. There must be one writer at a time.
 */
export class ReadingStore {
  readonly #file: number;
  readonly #places = new Map<string, Place>();
  #end: number;

  /** Opens the readings of one version of the reader, a new file where there are none. */
  static async open(folder: string, version: string): Promise<ReadingStore> {
    await mkdir(folder, { recursive: true });
    return new ReadingStore(openSync(join(folder, `${version}.jsonl`), "a+"));
  }

  private constructor(file: number) {
    this.#file = file;
    this.#end = fstatSync(file).size;
    const last = this.#index();
    // The next line must not become a part of one that was cut off.
    if (last !== null && last !== lineFeed) this.#append("\n");
  }

  /** What the kept readings are of. */
  get keys(): readonly string[] {
    return [...this.#places.keys()];
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** @throws RangeError where there is no such reading */
  get(key: string): KeptReading {
    const place = this.#places.get(key);
    if (place === undefined) throw new RangeError(`no reading of ${key}`);
    const line = Buffer.allocUnsafe(place.length);
    readSync(this.#file, line, 0, place.length, place.start);
    return JSON.parse(line.toString("utf8", line.indexOf("\t") + 1)) as KeptReading;
  }

  /** `reading`: a KeptReading as JSON. */
  add(key: string, reading: string): void {
    const content = Buffer.from(`${JSON.stringify(key)}\t${reading}`);
    const sum = checksum(content);
    this.#places.set(key, { start: this.#end + sum.length + 1, length: content.length });
    this.#append(Buffer.concat([Buffer.from(`${sum} `), content, Buffer.from("\n")]));
  }

  close(): void {
    closeSync(this.#file);
  }

  #append(bytes: Buffer | string): void {
    const whole = Buffer.from(bytes);
    for (let done = 0; done < whole.length; ) done += writeSync(this.#file, whole, done);
    this.#end += whole.length;
  }

  /** Notes the whole lines; gives the file's last byte, or null where it is empty. */
  #index(): number | null {
    const chunk = Buffer.allocUnsafe(chunkSize);
    let rest = Buffer.alloc(0);
    let [start, last]: [number, number | null] = [0, null];
    for (let at = 0; at < this.#end; ) {
      const size = readSync(this.#file, chunk, 0, chunkSize, at);
      if (size === 0) break;
      at += size;
      last = chunk[size - 1] ?? null;
      rest = Buffer.concat([rest, chunk.subarray(0, size)]);
      let from = 0;
      for (let end = rest.indexOf(lineFeed); end !== -1; end = rest.indexOf(lineFeed, from)) {
        this.#note(rest.subarray(from, end), start);
        start += end + 1 - from;
        from = end + 1;
      }
      rest = rest.subarray(from);
    }
    return last;
  }

  #note(line: Buffer, start: number): void {
    const space = line.indexOf(" ");
    const content = line.subarray(space + 1);
    if (space === -1 || line.toString("latin1", 0, space) !== checksum(content)) return;
    const key = JSON.parse(content.toString("utf8", 0, content.indexOf("\t"))) as string;
    this.#places.set(key, { start: start + space + 1, length: content.length });
  }
}

/** Removes what readers of other versions have kept. */
export async function removeOtherReadings(folder: string, version: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith(".jsonl") && name !== `${version}.jsonl`) await rm(join(folder, name));
  }
}

/** Removes all that has been kept. */
export async function removeReadings(folder: string): Promise<void> {
  if (existsSync(folder)) await removeOtherReadings(folder, "");
}

function checksum(content: Buffer): string {
  return crc32(content).toString(16).padStart(8, "0");
}
