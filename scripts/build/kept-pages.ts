import { copyFileSync, linkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileReader } from "../command/file-reader.ts";
import { folderMaker } from "../command/folder-maker.ts";
import { restamp, type Stamp, type StampedPage, sumBesides } from "./stamp-page.ts";

/** By what a page that is kept is known; its bytes are a file. */
export interface KeptHead extends Pick<StampedPage, "places"> {
  readonly address: string;
  /** Of what it was made from. */
  readonly key: string;
  /** In bytes. */
  readonly length: number;
  /** Checksum of all but its stamps. */
  readonly sum: number;
}

export interface KeptPagesOptions {
  /** Of the kept pages. */
  readonly folder: string;
  readonly site: string;
  readonly stamps: readonly Stamp[];
  /** By address, with stamps of the same lengths. */
  readonly known: ReadonlyMap<string, KeptHead>;
}

/**
 * Pages that were rendered before. The file of each is a second name of the page in the site that it was last written
 * into, so that no page is there twice. Neither is ever written to again, since somebody may be reading it; a page that
 * was changed all the same is not taken.
 */
export interface KeptPages {
  /** Lays the page of this address into the site, as it is stamped today; false where none was made from the same. */
  lay(address: string, key: string): boolean;
  /** Keeps a page that was just written into the site. */
  keep(address: string, key: string, page: StampedPage): KeptHead;
}

export function openKeptPages({ folder, site, stamps, known }: KeptPagesOptions): KeptPages {
  const read = fileReader();
  const makeFolder = folderMaker();
  const said = stamps.map((stamp) => Buffer.from(stamp.said));
  return {
    lay(address, key) {
      const page = known.get(address);
      if (page?.key !== key) return false;
      const [kept, laid] = [join(folder, address), join(site, address)];
      const bytes = readIfThere(read, kept);
      if (bytes.length !== page.length || sumBesides(bytes, page.places, said) !== page.sum) return false;
      makeFolder(laid);
      if (restamp(bytes, page.places, said)) {
        writeFileSync(laid, bytes);
        nameAgain(laid, kept);
      } else nameAgain(kept, laid);
      return true;
    },
    keep(address, key, { bytes, places }) {
      const kept = join(folder, address);
      makeFolder(kept);
      nameAgain(join(site, address), kept);
      return { address, key, length: bytes.length, sum: sumBesides(bytes, places, said), places };
    },
  };
}

/** Gives a file a second name, in place of what has that name. */
function nameAgain(path: string, other: string): void {
  rmSync(other, { force: true });
  try {
    linkSync(path, other);
  } catch {
    // Not every disk can link.
    copyFileSync(path, other);
  }
}

function readIfThere(read: (path: string) => Buffer, path: string): Buffer {
  try {
    return read(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
