import { ascending } from "d3";
import { showCell, showText } from "../text/index.ts";
import { decodeBagPath, encodeBagPath } from "./bag-path.ts";

/** SHA-256 in lower-case hex by path. */
export type Hashes = ReadonlyMap<string, string>;

/** A manifest of RFC 8493 that `sha256sum -c` reads as well: hash, two blanks, path; by path, each with LF. */
export function formatManifest(hashes: Hashes): string {
  const lines = [...hashes].sort(([a], [b]) => ascending(a, b));
  return lines.map(([path, sha256]) => `${sha256}  ${encodeBagPath(path)}\n`).join("");
}

export interface ParsedManifest {
  readonly hashes: Hashes;
  /** `第 n 行…`, in order. */
  readonly faults: readonly string[];
}

/** Reads a manifest; a line that is not written as `formatManifest` does is a fault, and is read where it can be. */
export function parseManifest(text: string): ParsedManifest {
  const hashes = new Map<string, string>();
  const faults: string[] = [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else faults.push(`第${lines.length}行没有写完`);
  let last = "";
  for (const [index, line] of lines.entries()) {
    const place = `第${index + 1}行`;
    const [, sha256 = "", gap = "", written = ""] = /^([0-9A-Fa-f]{64})( {2}|[ \t]+)(.+)$/s.exec(line) ?? [];
    const path = decodeBagPath(written);
    if (path === null || path === "") {
      faults.push(`${place}不是“校验码、两个空格、路径”：${showCell(line)}`);
      continue;
    }
    if (gap !== "  " || sha256 !== sha256.toLowerCase() || encodeBagPath(path) !== written) {
      faults.push(`${place}的写法被改动：${showText(written)}`);
    }
    if (hashes.has(path)) faults.push(`${place}与前面重复：${showText(path)}`);
    else if (ascending(last, path) > 0) faults.push(`${place}的次序被改动：${showText(path)}`);
    hashes.set(path, sha256.toLowerCase());
    last = path;
  }
  return { hashes, faults };
}
