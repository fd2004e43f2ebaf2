/**
 * The bytes around the files of an archive. Of all the ways to write a ZIP (APPNOTE 6.3.10) this is one, and it
 * follows from names, sizes and checksums alone: stored, UTF-8 names, no time, plain files, no comment, ZIP64
 * fields only where a number does not fit. So a reader can say of every byte what it must be.
 */
import { ascending } from "d3";

/** A file in an archive. */
export interface ZipEntry {
  /** Path with slashes. */
  readonly name: string;
  /** CRC-32 of its bytes. */
  readonly crc: number;
  /** Bytes. */
  readonly size: number;
}

export const localSignature = 0x04034b50;
export const centralSignature = 0x02014b50;
export const endSignature = 0x06054b50;
export const end64Signature = 0x06064b50;
export const locatorSignature = 0x07064b50;

/** The length of the record that ends a ZIP without a comment. */
export const endLength = 22;
export const locatorLength = 20;
export const end64Length = 56;

export const most16 = 0xffff;
export const most32 = 0xffffffff;

/** 2.0, and 4.5 where there are ZIP64 fields. */
const version = 20;
const version64 = 45;
/**
 * Made on Unix, wherever it was made: unzip takes names "made on DOS" for those of an old code page, even where
 * they are marked as UTF-8.
 */
const madeOnUnix = 3 << 8;
/** A plain file, rw-r--r--, in the upper half of the external attributes. */
const plainFile = 0o100644 * 2 ** 16;
/** Bit 11: names are UTF-8. */
const utf8Names = 0x0800;
/** The earliest time that a ZIP can hold: 1980-01-01 00:00. */
const noTime = 0;
const noDate = 0x0021;

const encoder = new TextEncoder();

/** A record of little-endian numbers and bytes: [width in bytes, number], or bytes as they are. */
function record(parts: readonly (readonly [1 | 2 | 4 | 8, number] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : part[0]), 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    if (part instanceof Uint8Array) {
      bytes.set(part, at);
      at += part.length;
      continue;
    }
    const [width, value] = part;
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else if (width === 8) view.setBigUint64(at, BigInt(value), true);
    else view.setUint8(at, value);
    at += width;
  }
  return bytes;
}

/** The ZIP64 field with the numbers that do not fit, or nothing. */
function wideField(numbers: readonly number[]): Uint8Array {
  if (numbers.length === 0) return new Uint8Array();
  return record([[2, 0x0001], [2, numbers.length * 8], ...numbers.map((number) => [8, number] as const)]);
}

/** What stands before a file's bytes. */
export function localHeader({ name, crc, size }: ZipEntry): Uint8Array {
  const path = encoder.encode(name);
  const wide = size >= most32 ? [size, size] : [];
  const extra = wideField(wide);
  const shown = Math.min(size, most32);
  return record([
    [4, localSignature],
    [2, wide.length > 0 ? version64 : version],
    [2, utf8Names],
    [2, 0],
    [2, noTime],
    [2, noDate],
    [4, crc],
    [4, shown],
    [4, shown],
    [2, path.length],
    [2, extra.length],
    path,
    extra,
  ]);
}

/** A file's entry in the directory at the end. `offset`: where its local header begins. */
export function centralHeader({ name, crc, size }: ZipEntry, offset: number): Uint8Array {
  const path = encoder.encode(name);
  const wide = [...(size >= most32 ? [size, size] : []), ...(offset >= most32 ? [offset] : [])];
  const extra = wideField(wide);
  const shown = Math.min(size, most32);
  const needed = wide.length > 0 ? version64 : version;
  return record([
    [4, centralSignature],
    [2, madeOnUnix | needed],
    [2, needed],
    [2, utf8Names],
    [2, 0],
    [2, noTime],
    [2, noDate],
    [4, crc],
    [4, shown],
    [4, shown],
    [2, path.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, plainFile],
    [4, Math.min(offset, most32)],
    path,
    extra,
  ]);
}

/** What stands after the directory, which has so many `entries` in so many bytes from `offset` on. */
export function endRecords(entries: number, size: number, offset: number): Uint8Array {
  const end = record([
    [4, endSignature],
    [2, 0],
    [2, 0],
    [2, Math.min(entries, most16)],
    [2, Math.min(entries, most16)],
    [4, Math.min(size, most32)],
    [4, Math.min(offset, most32)],
    [2, 0],
  ]);
  if (entries < most16 && size < most32 && offset < most32) return end;
  return record([
    [4, end64Signature],
    [8, end64Length - 12],
    [2, madeOnUnix | version64],
    [2, version64],
    [4, 0],
    [4, 0],
    [8, entries],
    [8, entries],
    [8, size],
    [8, offset],
    [4, locatorSignature],
    [4, 0],
    [8, offset + size],
    [4, 1],
    end,
  ]);
}

/** The order of the files in an archive. */
export function compareEntries(a: { readonly name: string }, b: { readonly name: string }): number {
  return ascending(a.name, b.name);
}
