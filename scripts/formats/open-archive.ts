import { crc32, inflateRawSync } from "node:zlib";
import { listZipEntries, type ZipEntry } from "../../src/core/document/index.ts";
import { DocumentFault } from "./document-fault.ts";
import { limits } from "./limits.ts";

export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * The wanted parts of a ZIP archive by name. Unpacking stops at the moment that it comes to more than a document
 * may hold, whatever the archive claims.
 * @throws DocumentFault
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: { readonly unpacked: number; readonly entries: number } = limits,
): Archive {
  const entries = listZipEntries(bytes);
  if (entries === null) throw new DocumentFault("文件不完整或已损坏", "重新下载或复制一份，再运行一次");
  if (entries.length > most.entries)
    throw new DocumentFault(
      `里面有${entries.length}个文件，超过${most.entries}个，不像一份文档`,
      "核对是不是放错了文件",
    );
  let left = most.unpacked;
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const part = unpack(bytes, entry, left);
    left -= part.length;
    parts.set(entry.name.replace(/^\/+/, ""), part);
  }
  return parts;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  if (entry.encrypted) throw new DocumentFault("文件有密码", "用原来的软件打开，取消密码后另存");
  const packed = bytes.subarray(entry.start, entry.end);
  const part = entry.method === 0 ? packed : inflate(packed, entry, left);
  if (part.length > left) throw tooLarge();
  if (part.length !== entry.size || crc32(part) !== entry.crc32) throw damaged(entry);
  return part;
}

function inflate(packed: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  if (entry.method !== 8)
    throw new DocumentFault("压缩的方式不认识", "用 WPS 或 Word 打开，另存为 .docx 后再放进来");
  try {
    // One byte more than is left tells a part that just fits from one that does not; 0 would mean no limit.
    return inflateRawSync(packed, { maxOutputLength: left + 1 });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : damaged(entry);
  }
}

function tooLarge(): DocumentFault {
  return new DocumentFault("解压后太大，不像一份文档，没有读完", "核对是不是放错了文件");
}

function damaged({ name }: ZipEntry): DocumentFault {
  return new DocumentFault(`文件已损坏（${name}）`, "重新下载或复制一份，再运行一次");
}
