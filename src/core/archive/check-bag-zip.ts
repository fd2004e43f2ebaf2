import { showText } from "../text/index.ts";
import { type BagFacts, readBagFacts } from "./bag-facts.ts";
import { requiredTagFiles } from "./bag-layout.ts";
import type { ByteSource, Digest } from "./byte-source.ts";
import { checkBag, type FoundFile } from "./check-bag.ts";
import { checkZip } from "./check-zip.ts";
import { snapshotName } from "./snapshot-name.ts";

/** A file of a bag, and where its bytes stand. */
export interface BagFile extends FoundFile {
  readonly start: number;
}

export interface CheckedBagZip {
  readonly faults: readonly string[];
  /** What the bag says of itself, or null where that could not be read. */
  readonly facts: BagFacts | null;
  /** Its files, without the folder that they all lie in. */
  readonly files: readonly BagFile[];
}

/** No tag file of a yearbook is larger; it is read whole. */
const largestText = 256 * 2 ** 20;

/** Checks a packed bag by itself: every byte of the ZIP, and what is in it against its manifests. */
export async function checkBagZip(
  source: ByteSource,
  digest: () => Digest,
  tell?: (done: number) => void,
): Promise<CheckedBagZip> {
  const zip = await checkZip(source, digest, tell);
  if (zip.entries.length === 0) {
    return { faults: zip.faults.length > 0 ? zip.faults : ["压缩包里没有文件"], facts: null, files: [] };
  }
  const faults = [...zip.faults];
  const top = zip.entries[0]?.name.split("/")[0] ?? "";
  const files: BagFile[] = [];
  for (const { name, ...place } of zip.entries) {
    if (name.startsWith(`${top}/`)) files.push({ path: name.slice(top.length + 1), ...place });
    else faults.push(`${showText(name)}：不在 ${showText(top)} 文件夹里`);
  }
  const texts = new Map<string, string>();
  for (const { path, start, size } of files) {
    if (!requiredTagFiles.includes(path)) continue;
    if (size > largestText) faults.push(`${path}：有 ${size} 字节，大得不合情理，没有读取`);
    else texts.set(path, new TextDecoder().decode(await source.read(start, size)));
  }
  const bag = checkBag(files, texts);
  const facts = readBagFacts(bag.info);
  faults.push(...bag.faults);
  if (facts === null) faults.push("bag-info.txt：没有写明是哪一年第几版的归档，或没有日期");
  else if (snapshotName(facts) !== top) {
    faults.push(`文件夹名是 ${showText(top)}，bag-info.txt 写的是 ${snapshotName(facts)}`);
  }
  return { faults, facts, files };
}
