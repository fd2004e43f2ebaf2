import type { ByteSource } from "./byte-source.ts";
import { same } from "./read-central.ts";
import {
  end64Length,
  end64Signature,
  endLength,
  endRecords,
  endSignature,
  locatorLength,
  locatorSignature,
  most16,
  most32,
} from "./zip-layout.ts";

/** Where the directory of an archive stands. */
export interface CentralPlace {
  readonly offset: number;
  readonly size: number;
  /** Files that the directory shall hold. */
  readonly count: number;
  readonly faults: readonly string[];
}

/** The longest comment that may follow the end record. */
const longestComment = most16;
/** A directory larger than this is no yearbook's: four million files. */
const largestCentral = 512 * 2 ** 20;

/** Finds the directory from the end of the file; a text where there is none to be read. */
export async function locateCentral(source: ByteSource): Promise<CentralPlace | string> {
  const tailLength = Math.min(source.size, endLength + longestComment);
  const tail = await source.read(source.size - tailLength, tailLength);
  const at = lastEnd(tail);
  if (at === -1) return "结尾没有 ZIP 的结束记录：文件不全，或不是 ZIP 文件";
  const endAt = source.size - tailLength + at;
  const place = await readEnd(source, tail.subarray(at), endAt);
  const { offset, size, count } = place;
  if (size > largestCentral) return `目录有 ${size} 字节，大得不合情理，没有读取`;
  if (offset + size > endAt) return "结束记录所说的目录位置超出文件：结束记录被改动，或文件不全";
  const rest = source.size - offset - size;
  const expected = endRecords(count, size, offset);
  const sound = rest === expected.length && same(await source.read(offset + size, rest), expected);
  return { ...place, faults: sound ? [] : ["目录之后的结束记录不是归档原来的样子（被改动，或多出内容）"] };
}

/** The last place of the end record's signature in the bytes, or -1. */
function lastEnd(tail: Uint8Array): number {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

async function readEnd(source: ByteSource, end: Uint8Array, endAt: number) {
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength);
  const count = view.getUint16(10, true);
  const size = view.getUint32(12, true);
  const offset = view.getUint32(16, true);
  const wide = count === most16 || size === most32 || offset === most32;
  return (wide ? await readEnd64(source, endAt) : null) ?? { count, size, offset };
}

async function readEnd64(source: ByteSource, endAt: number) {
  const length = end64Length + locatorLength;
  if (endAt < length) return null;
  const bytes = await source.read(endAt - length, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== end64Signature) return null;
  if (view.getUint32(end64Length, true) !== locatorSignature) return null;
  const number = (at: number) => Number(view.getBigUint64(at, true));
  return { count: number(32), size: number(40), offset: number(48) };
}
