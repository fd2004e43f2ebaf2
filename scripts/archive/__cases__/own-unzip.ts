import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";

/**
 * Reads a ZIP by its own understanding of APPNOTE, with nothing of ours: so a test does not ask the writer whether
 * the writer is right.
 */
export function ownUnzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end === -1) throw new Error("no end record");
  let count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) {
    const end64 = Number(zip.readBigUInt64LE(end - 20 + 8));
    if (zip.toString("latin1", end64, end64 + 4) !== "PK\x06\x06") throw new Error("no ZIP64 end record");
    count = Number(zip.readBigUInt64LE(end64 + 32));
    at = Number(zip.readBigUInt64LE(end64 + 48));
  }
  const files = new Map<string, Buffer>();
  for (let n = 0; n < count; n += 1) {
    if (zip.toString("latin1", at, at + 4) !== "PK\x01\x02") throw new Error(`no entry ${n}`);
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
    const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString((flags & 0x800) === 0 ? "latin1" : "utf8", at + 46, at + 46 + nameLength);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    const content = method === 8 ? inflateRawSync(bytes) : bytes;
    if (content.length !== size || files.has(name)) throw new Error(`bad entry ${name}`);
    files.set(name, content);
    at += 46 + nameLength + extraLength + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** What is wrong with a bag by the letter of RFC 8493, again with nothing of ours. */
export function ownBagFaults(files: ReadonlyMap<string, Buffer>): string[] {
  const faults: string[] = [];
  const tops = new Set([...files.keys()].map((name) => name.split("/")[0]));
  const [top = ""] = tops;
  if (tops.size !== 1) faults.push("not one folder");
  const text = (name: string) => files.get(`${top}/${name}`)?.toString("utf8") ?? "";
  if (!/^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n?$/.test(text("bagit.txt"))) {
    faults.push("bagit.txt");
  }
  const listed = new Set<string>();
  for (const manifest of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
    for (const line of text(manifest).trimEnd().split("\n")) {
      const [, hash, path = ""] = /^([0-9a-f]{64})\s+(.*)$/.exec(line) ?? [];
      const name = `${top}/${path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code))}`;
      const bytes = files.get(name);
      if (bytes === undefined || createHash("sha256").update(bytes).digest("hex") !== hash) faults.push(name);
      listed.add(name);
    }
  }
  listed.add(`${top}/tagmanifest-sha256.txt`);
  for (const name of files.keys()) if (!listed.has(name)) faults.push(`not listed: ${name}`);
  const payload = [...files].filter(([name]) => name.startsWith(`${top}/data/`));
  const oxum = `${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
  if (!text("bag-info.txt").split("\n").includes(`Payload-Oxum: ${oxum}`)) faults.push("Payload-Oxum");
  return faults;
}
