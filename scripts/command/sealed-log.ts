import { appendFileSync } from "node:fs";
import { mkdir, readFile, rename, truncate, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { sealOf, sealSize } from "./sealed-file.ts";

/** A file that grows by pieces, each sealed by itself: whatever is kept in it can be made again. */
export interface SealedLog {
  /** Those that are there when it is opened, in the order in which they were added. */
  readonly pieces: readonly Buffer[];
  add(piece: Buffer): void;
  /** Puts one piece in place of all that are there. */
  replace(piece: Buffer): Promise<void>;
}

const lengthSize = 4;
const headSize = lengthSize + sealSize;

/**
 * Opens what the same version of the program wrote, and cuts off what comes after its last whole piece: a run that was
 * stopped may have left half of one.
 */
export async function openSealedLog(path: string, version: string): Promise<SealedLog> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const pieces: Buffer[] = [];
  let end = 0;
  while (end + headSize <= bytes.length) {
    const from = end + headSize;
    const piece = bytes.subarray(from, from + bytes.readUInt32LE(end));
    if (!headOf(version, piece).equals(bytes.subarray(end, from))) break;
    pieces.push(piece);
    end = from + piece.length;
  }
  if (end < bytes.length) await truncate(path, end);
  await mkdir(dirname(path), { recursive: true });
  return {
    pieces,
    add: (piece) => appendFileSync(path, Buffer.concat([headOf(version, piece), piece])),
    async replace(piece) {
      const draft = `${path}.draft`;
      await writeFile(draft, [headOf(version, piece), piece]);
      await rename(draft, path);
    },
  };
}

function headOf(version: string, piece: Buffer): Buffer {
  const length = Buffer.alloc(lengthSize);
  length.writeUInt32LE(piece.length);
  return Buffer.concat([length, sealOf(version, [piece])]);
}
