import {
  type ByteSource,
  type CentralEntry,
  localHeader,
  locateCentral,
  pieces,
  readCentral,
} from "../../src/core/archive/index.ts";
import { createDigest } from "./digest.ts";

/** An archive, or a file in it, that cannot be read; the message (Chinese) says what. `npm run verify` says more. */
export class DamagedArchive extends Error {}

/** An archive whose files can be read one by one, without reading the others. */
export interface OpenZip {
  /** In the order of its directory. */
  readonly names: readonly string[];
  /** The bytes of a file, in pieces, or null where there is none of that name. */
  pieces(name: string): AsyncIterable<Uint8Array> | null;
  /** The text of a file (UTF-8), or null where there is none of that name. */
  text(name: string): Promise<string | null>;
}

/**
 * Reads the directory of an archive.
 * @throws DamagedArchive, also while a file is read
 */
export async function openZip(source: ByteSource): Promise<OpenZip> {
  const place = await locateCentral(source);
  if (typeof place === "string") throw new DamagedArchive(place);
  const { entries, faults } = readCentral(await source.read(place.offset, place.size));
  if (faults[0] !== undefined) throw new DamagedArchive(faults[0]);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const open = (name: string) => {
    const entry = byName.get(name);
    return entry === undefined ? null : entryPieces(source, entry, place.offset);
  };
  return {
    names: entries.map(({ name }) => name),
    pieces: open,
    async text(name) {
      const found = open(name);
      return found === null ? null : new TextDecoder().decode(Buffer.concat(await Array.fromAsync(found)));
    },
  };
}

async function* entryPieces(source: ByteSource, entry: CentralEntry, limit: number) {
  const start = entry.offset + localHeader(entry).length;
  if (start + entry.size > limit) throw new DamagedArchive(`${entry.name}：内容超出文件应在的范围`);
  const digest = createDigest();
  for await (const piece of pieces(source, start, entry.size)) {
    digest.update(piece);
    yield piece;
  }
  if (digest.end().crc !== entry.crc) throw new DamagedArchive(`${entry.name}：内容与校验值不符`);
}
