import { type ByteSource, localHeader, locateCentral, readCentral } from "../../src/core/archive/index.ts";
import { createDigest } from "./digest.ts";

/** An archive whose files can be read one by one, without reading the others. */
export interface OpenZip {
  readonly names: readonly string[];
  /** The text of a file (UTF-8), or null where there is none of that name. */
  text(name: string): Promise<string | null>;
}

/**
 * Reads the directory of an archive.
 * @throws Error when it is damaged; `npm run verify` says how
 */
export async function openZip(source: ByteSource): Promise<OpenZip> {
  const place = await locateCentral(source);
  if (typeof place === "string") throw new Error(place);
  const { entries, faults } = readCentral(await source.read(place.offset, place.size));
  if (faults[0] !== undefined) throw new Error(faults[0]);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    async text(name) {
      const entry = byName.get(name);
      if (entry === undefined) return null;
      const start = entry.offset + localHeader(entry).length;
      if (start + entry.size > place.offset) throw new Error(`${name}: beyond the directory`);
      const bytes = await source.read(start, entry.size);
      const digest = createDigest();
      digest.update(bytes);
      if (digest.end().crc !== entry.crc) throw new Error(`${name}: checksum`);
      return new TextDecoder().decode(bytes);
    },
  };
}
