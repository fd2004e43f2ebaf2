import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { BagFacts, ByteSource, Digest } from "../index.ts";
import {
  bagDeclaration,
  bagInfoText,
  centralHeader,
  compareEntries,
  endRecords,
  formatManifest,
  localHeader,
  snapshotName,
  tagFiles,
} from "../index.ts";

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

export function createDigest(): Digest {
  const hash = createHash("sha256");
  let crc = 0;
  return {
    update(piece) {
      hash.update(piece);
      crc = crc32(piece, crc);
    },
    end: () => ({ sha256: hash.digest("hex"), crc }),
  };
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) throw new Error("read outside");
      return bytes.slice(offset, offset + length);
    },
  };
}

export const facts: BagFacts = {
  year: 2024,
  revision: 2,
  date: "2025-03-31",
  note: "更正",
  title: "法治年鉴",
  region: "某区",
  publisher: "某区司法局",
  licence: "CC BY 4.0（https://example.org/by）",
  withheldValues: 0,
  withheldTexts: 3,
};

export const smallPayload: ReadonlyMap<string, string> = new Map([
  ["data/dataset/offices.csv", "id,name\na,甲\n"],
  ["data/dataset/reports/2024/报告 100%.txt", "第一章"],
  ["data/site/index.html", "<!doctype html>\n"],
]);

/** The files of a bag, without its folder. */
export function bagFiles(payload: ReadonlyMap<string, string> = smallPayload): Map<string, string> {
  const sizes = [...payload.values()].map((text) => ({ size: Buffer.byteLength(text) }));
  const program = { name: "fazhi-yearbook", version: "0.1.0", source: "0".repeat(64), libraries: {} };
  const hashes = (files: ReadonlyMap<string, string>) =>
    new Map([...files].map(([path, text]) => [path, sha256(text)]));
  const tags = new Map<string, string>([
    [tagFiles.declaration, bagDeclaration],
    [tagFiles.info, bagInfoText(facts, program, sizes)],
    [tagFiles.manifest, formatManifest(hashes(payload))],
    [tagFiles.program, "{}\n"],
    [tagFiles.readme, "说明\n"],
  ]);
  return new Map([...payload, ...tags, [tagFiles.tagManifest, formatManifest(hashes(tags))]]);
}

/** Packs files, in their order, as they are. */
export function pack(files: Iterable<readonly [name: string, text: string]>): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let length = 0;
  for (const [name, text] of files) {
    const bytes = Buffer.from(text);
    const entry = { name, crc: crc32(bytes), size: bytes.length };
    central.push(centralHeader(entry, length));
    parts.push(localHeader(entry), bytes);
    length += localHeader(entry).length + bytes.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...parts, directory, endRecords(central.length, directory.length, length)]);
}

/** A packed bag. */
export function packBag(files: ReadonlyMap<string, string> = bagFiles()): Uint8Array {
  const named = [...files].map(([path, text]) => ({ name: `${snapshotName(facts)}/${path}`, text }));
  return pack(named.sort(compareEntries).map(({ name, text }) => [name, text]));
}
