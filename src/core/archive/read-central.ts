import { showText } from "../text/index.ts";
import { centralHeader, centralSignature, most32, type ZipEntry } from "./zip-layout.ts";

/** A file as the directory of an archive tells of it. */
export interface CentralEntry extends ZipEntry {
  /** Where its local header begins. */
  readonly offset: number;
  /** Whether its bytes stand in the archive as they are. */
  readonly stored: boolean;
}

export interface Central {
  readonly entries: readonly CentralEntry[];
  readonly faults: readonly string[];
}

const fixedLength = 46;
/** The upper half of the external attributes holds Unix's file type; this one is a symbolic link's. */
const linkType = 0o120000;

/** Reads the directory of an archive. What is not as `centralHeader` writes it is a fault. */
export function readCentral(bytes: Uint8Array): Central {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: CentralEntry[] = [];
  const faults: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = recordLength(view, at);
    if (length === null) {
      faults.push(`目录从第${entries.length + 1}个文件起读不下去`);
      break;
    }
    const found = readRecord(bytes.subarray(at, at + length));
    if (typeof found === "string") faults.push(`目录里第${entries.length + 1}个文件：${found}`);
    else {
      entries.push(found.entry);
      for (const fault of found.faults) faults.push(`${showText(found.entry.name)}：${fault}`);
    }
    at += length;
  }
  return { entries, faults };
}

/** The length of the record at a place, or null where there is no whole one. */
function recordLength(view: DataView, at: number): number | null {
  if (at + fixedLength > view.byteLength || view.getUint32(at, true) !== centralSignature) return null;
  const length =
    fixedLength +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true);
  return at + length > view.byteLength ? null : length;
}

function readRecord(
  record: Uint8Array,
): { readonly entry: CentralEntry; readonly faults: readonly string[] } | string {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameLength = view.getUint16(28, true);
  const name = decodeName(record.subarray(fixedLength, fixedLength + nameLength));
  if (name === null) return "名称不是 UTF-8";
  const extra = record.subarray(
    fixedLength + nameLength,
    fixedLength + nameLength + view.getUint16(30, true),
  );
  const wide = wideNumbers(extra);
  const take = (at: number): number => {
    const number = view.getUint32(at, true);
    return number === most32 ? (wide.shift() ?? number) : number;
  };
  const size = take(24);
  const packed = take(20);
  const offset = take(42);
  const method = view.getUint16(10, true);
  const entry = { name, crc: view.getUint32(16, true), size, offset, stored: method === 0 };
  const faults: string[] = [];
  if (method !== 0) faults.push("经过压缩，不是归档原来的样子（可能被别的压缩软件重新打包）");
  else if (packed !== size) faults.push("两处记下的大小不同");
  if (((view.getUint32(38, true) >>> 16) & 0o170000) === linkType)
    faults.push("是符号链接，会指到文件夹之外");
  if (faults.length === 0 && !same(record, centralHeader(entry, offset))) {
    faults.push("目录里的记录不是归档原来的样子");
  }
  return { entry, faults };
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The numbers of a ZIP64 field, in its order: size, packed size, offset. */
function wideNumbers(extra: Uint8Array): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  if (extra.length < 4 || view.getUint16(0, true) !== 0x0001) return [];
  const numbers: number[] = [];
  const end = Math.min(extra.length, 4 + view.getUint16(2, true));
  for (let at = 4; at + 8 <= end; at += 8) numbers.push(Number(view.getBigUint64(at, true)));
  return numbers;
}

/** Whether two runs of bytes are the same. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
