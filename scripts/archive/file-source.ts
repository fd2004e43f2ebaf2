import { type FileHandle, open } from "node:fs/promises";
import { type ByteSource, pieces } from "../../src/core/archive/index.ts";

/** Lets `use` read an open file anywhere. */
export async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return await use({ size, read: (offset, length) => readWhole(file, offset, length) });
  } finally {
    await file.close();
  }
}

/** The bytes of a file, in pieces that fit into memory. */
export async function* filePieces(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    yield* pieces({ size, read: (offset, length) => readWhole(file, offset, length) }, 0, size);
  } finally {
    await file.close();
  }
}

/** A read may give fewer bytes than were asked for. */
async function readWhole(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) throw new Error(`file ends before ${offset + length}`);
    done += bytesRead;
  }
  return bytes;
}
