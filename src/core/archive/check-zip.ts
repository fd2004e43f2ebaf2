import { showText } from "../text/index.ts";
import { type ByteSource, type Digest, pieces } from "./byte-source.ts";
import { locateCentral } from "./locate-central.ts";
import { type CentralEntry, readCentral, same } from "./read-central.ts";
import { localHeader } from "./zip-layout.ts";

/** A file in an archive, as its bytes are. */
export interface CheckedEntry {
  readonly name: string;
  /** Where its bytes begin. */
  readonly start: number;
  readonly size: number;
  readonly sha256: string;
}

export interface CheckedZip {
  /** The files that could be read whole, in the order of the archive. */
  readonly entries: readonly CheckedEntry[];
  /** What is not as `zip-layout.ts` lays it out, or does not fit its checksum. */
  readonly faults: readonly string[];
}

/**
 * Reads an archive once from end to end and accounts for every byte: each belongs to a file that its checksum
 * fits, or to a header that follows from names and sizes. Nothing is ever unpacked, so no archive can be larger
 * inside than outside.
 */
export async function checkZip(
  source: ByteSource,
  digest: () => Digest,
  tell: (done: number) => void = () => undefined,
): Promise<CheckedZip> {
  const place = await locateCentral(source);
  if (typeof place === "string") return { entries: [], faults: [place] };
  const central = readCentral(await source.read(place.offset, place.size));
  const faults = [...place.faults, ...central.faults];
  const found = central.entries.length;
  if (found !== place.count) faults.push(`结束记录说有${place.count}个文件，目录里有${found}个`);
  const entries: CheckedEntry[] = [];
  // Entries of a forged directory may all point at the same bytes: no more is read than twice the file.
  let budget = 2 * source.size;
  let end = 0;
  let last = "";
  for (const entry of central.entries) {
    const name = showText(entry.name);
    if (entry.name === last) faults.push(`${name}：在压缩包里出现了两次`);
    else if (entry.name < last) faults.push(`${name}：次序不是归档原来的样子`);
    if (entry.offset !== end) faults.push(`${name}：与前一个文件之间不相连，中间有缺少或多出的内容`);
    const limit = Math.min(place.offset, entry.offset + budget);
    const checked = await checkEntry(source, entry, limit, digest);
    budget -= Math.max(0, checked.end - entry.offset);
    for (const fault of checked.faults) faults.push(`${name}：${fault}`);
    if (checked.entry !== null) entries.push(checked.entry);
    end = checked.end;
    last = entry.name;
    tell(end);
  }
  if (end !== place.offset) faults.push("最后一个文件与目录之间不相连，中间有缺少或多出的内容");
  return { entries, faults };
}

/** `limit`: what the file must end before. */
async function checkEntry(source: ByteSource, entry: CentralEntry, limit: number, digest: () => Digest) {
  const header = localHeader(entry);
  const start = entry.offset + header.length;
  const end = start + entry.size;
  const nothing = { entry: null, end: entry.offset };
  if (!entry.stored) return { ...nothing, faults: ["没有核对内容"] };
  if (end > limit) return { ...nothing, faults: ["内容超出文件应在的范围，没有读取"] };
  const faults: string[] = [];
  if (!same(await source.read(entry.offset, header.length), header)) {
    faults.push("内容之前的记录不是归档原来的样子");
  }
  const hash = digest();
  for await (const piece of pieces(source, start, entry.size)) hash.update(piece);
  const { sha256, crc } = hash.end();
  if (crc !== entry.crc) faults.push("内容与压缩包记下的校验值不符");
  return { entry: { name: entry.name, start, size: entry.size, sha256 }, end, faults };
}
