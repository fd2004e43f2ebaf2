import {
  centralHeader,
  compareEntries,
  endRecords,
  localHeader,
  type ZipEntry,
} from "../../src/core/archive/index.ts";
import { createDigest } from "./digest.ts";
import { FileSink } from "./file-sink.ts";

/** A file to pack, whose checksum is known before its bytes are written. */
export interface ZipInput extends ZipEntry {
  readonly content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Packs files into a new archive, laid out as `zip-layout.ts` says, and holds none of them whole.
 * @throws Error naming a file that is not what it was when its checksum was taken
 */
export async function writeZip(
  path: string,
  inputs: readonly ZipInput[],
  tell: (done: number) => void = () => undefined,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const files = inputs.toSorted(compareEntries);
  const sink = await FileSink.open(path);
  try {
    const offsets: number[] = [];
    for (const file of files) {
      offsets.push(sink.length);
      await sink.write(localHeader(file));
      await copy(file, sink);
      tell(offsets.length);
    }
    const central = sink.length;
    for (const [index, file] of files.entries()) await sink.write(centralHeader(file, offsets[index] ?? 0));
    await sink.write(endRecords(files.length, sink.length - central, central));
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return { sha256: await sink.finish(), bytes: sink.length };
}

async function copy({ name, crc, size, content }: ZipInput, sink: FileSink): Promise<void> {
  const digest = createDigest();
  const begun = sink.length;
  for await (const piece of content()) {
    digest.update(piece);
    await sink.write(piece);
  }
  if (sink.length - begun !== size || digest.end().crc !== crc)
    throw new Error(`changed while packing: ${name}`);
}
