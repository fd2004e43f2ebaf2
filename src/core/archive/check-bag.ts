import { showText } from "../text/index.ts";
import { parseBagInfo } from "./bag-info.ts";
import { bagDeclaration, payloadFolder, requiredTagFiles, tagFiles } from "./bag-layout.ts";
import { formatManifest, type Hashes, parseManifest } from "./manifest.ts";
import { pathClashes, pathFault } from "./path-faults.ts";

/** A file that was found in a bag. */
export interface FoundFile {
  /** Below the bag's folder, with slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export interface CheckedBag {
  readonly faults: readonly string[];
  /** What bag-info.txt says. */
  readonly info: ReadonlyMap<string, string>;
}

/**
 * Compares the files of a bag with its manifests and with Payload-Oxum (RFC 8493), both ways: what is missing,
 * changed or too much. `texts`: the tag files by path, as far as they could be read.
 */
export function checkBag(files: readonly FoundFile[], texts: ReadonlyMap<string, string>): CheckedBag {
  const faults: string[] = [];
  for (const { path } of files) {
    const fault = pathFault(path);
    if (fault !== null) faults.push(`${showText(path)}：${fault}`);
  }
  for (const [a, b] of pathClashes(files.map(({ path }) => path))) {
    faults.push(`${showText(b)}：在 Windows 和 macOS 上与 ${showText(a)} 是同一个文件`);
  }
  const paths = new Set(files.map(({ path }) => path));
  for (const path of requiredTagFiles) if (!paths.has(path)) faults.push(`${path}：缺少这个文件`);
  const declaration = texts.get(tagFiles.declaration);
  if (declaration !== undefined && declaration !== bagDeclaration) {
    faults.push(`${tagFiles.declaration}：不是 BagIt 1.0 的声明`);
  }
  const payload = files.filter(({ path }) => path.startsWith(payloadFolder));
  const tags = files.filter(({ path }) => !path.startsWith(payloadFolder) && path !== tagFiles.tagManifest);
  faults.push(...manifestFaults(tagFiles.manifest, texts.get(tagFiles.manifest), payload));
  faults.push(...manifestFaults(tagFiles.tagManifest, texts.get(tagFiles.tagManifest), tags));
  const info = parseBagInfo(texts.get(tagFiles.info) ?? "");
  const oxum = payloadOxum(payload);
  const stated = info.get("Payload-Oxum");
  if (texts.has(tagFiles.info) && stated !== oxum) {
    faults.push(`Payload-Oxum（字节数.文件数）写的是 ${showText(stated ?? "没有写")}，实际是 ${oxum}`);
  }
  return { faults, info };
}

/** Bytes and number of the payload's files, as bag-info.txt writes them: 1024.3. */
export function payloadOxum(payload: readonly { readonly size: number }[]): string {
  return `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`;
}

function manifestFaults(name: string, text: string | undefined, found: readonly FoundFile[]): string[] {
  if (text === undefined) return [];
  const { hashes, faults } = parseManifest(text);
  const told = faults.map((fault) => `${name}：${fault}`);
  const present = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  const differences = compareHashes(hashes, present).filter(
    ({ path, kind }) => !(kind === "missing" && requiredTagFiles.includes(path)),
  );
  const compared = differences.map(({ path, kind }) => {
    const what = { missing: "缺少这个文件", surplus: `多出的文件，${name} 里没有`, changed: "内容被改动" };
    return `${showText(path)}：${what[kind]}${kind === "changed" ? `，与 ${name} 不符` : ""}`;
  });
  if (told.length + compared.length === 0 && formatManifest(hashes) !== text) {
    told.push(`${name}：写法被改动`);
  }
  return [...told, ...compared];
}

/** Where two sets of files differ, by path: `expected` holds what is missing, `found` what is surplus. */
export function compareHashes(
  expected: Hashes,
  found: Hashes,
): { readonly path: string; readonly kind: "missing" | "surplus" | "changed" }[] {
  const differences: { path: string; kind: "missing" | "surplus" | "changed" }[] = [];
  for (const [path, sha256] of expected) {
    const other = found.get(path);
    if (other === undefined) differences.push({ path, kind: "missing" });
    else if (other !== sha256) differences.push({ path, kind: "changed" });
  }
  for (const path of found.keys()) if (!expected.has(path)) differences.push({ path, kind: "surplus" });
  return differences;
}
