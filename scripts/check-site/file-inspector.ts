import { createHash, hash } from "node:crypto";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { fileReader } from "../command/file-reader.ts";
import { replaceBytes } from "../command/replace-bytes.ts";
import { type FileFindings, inspectFile, isSpot } from "./inspect-file.ts";
import { linkResolver, type Place } from "./resolve-link.ts";

/** What is held of a file, in numbers: the ids and links of a country's pages are millions of strings. */
export interface FileFacts {
  /** SHA-256 of its bytes, without the stamps of its edition unless what is found names one. */
  readonly digest: string;
  /** What is wrong with the file by itself, in Chinese. */
  readonly faults: readonly string[];
  /** Checksums of its ids. */
  readonly ids: Uint32Array;
  /** What it asks of the site, two numbers each: those of `FileInspector.locate`. */
  readonly asked: Uint32Array;
}

/** Stands for the number of a file that is not there. */
export const NOWHERE = 0xffffffff;

/** A site to look at. */
export interface SiteFiles {
  readonly folder: string;
  /** All of the site, below its folder, in order; a file's number is its place in this list. */
  readonly files: readonly string[];
  /** What pages say of their edition, and what stands for it: pages that differ in nothing else have the same facts. */
  readonly stamps: readonly (readonly [said: string, stamp: string])[];
}

/** Inspects the pages and style sheets of one site. */
export class FileInspector {
  readonly #folder: string;
  readonly #files: readonly string[];
  readonly #stamps: SiteFiles["stamps"];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #resolve = linkResolver();
  readonly #readFile = fileReader();

  constructor({ folder, files, stamps }: SiteFiles) {
    this.#folder = folder;
    this.#files = files;
    this.#stamps = stamps;
    this.#numbers = new Map(files.map((file, number) => [file, number]));
  }

  /** Reads a page or a style sheet, and looks at it (null: it is the one of this digest). */
  inspect(number: number, known: string | undefined): FileFacts | null {
    const bytes = this.#read(number);
    const unstamped = this.#digestOf(bytes);
    if (unstamped === known) return null;
    const { faults, ids, places } = this.#look(number, bytes);
    const found = [...ids, ...places.flatMap(({ file, fragment }) => [file, fragment])].join("\n");
    const isStamped = this.#stamps.some(([said]) => found.includes(said));
    return {
      digest: isStamped ? hash("sha256", bytes, "base64") : unstamped,
      faults,
      ids: Uint32Array.from(ids, (id) => crc32(id)),
      asked: Uint32Array.from(places.flatMap((place) => this.locate(place))),
    };
  }

  /** The same in words. */
  look(number: number): FileFindings {
    return this.#look(number, this.#read(number));
  }

  /**
   * The number of a place's file, and the checksum of the id that it is, or 0 where the file as a whole is meant; where
   * there is no such file, NOWHERE and a checksum of the place.
   */
  locate(place: Place): readonly [file: number, id: number] {
    const file = this.#numbers.get(place.file);
    if (file === undefined) return [NOWHERE, crc32(`${place.file}#${place.fragment}`)];
    return [file, isSpot(place) ? crc32(place.fragment) : 0];
  }

  #digestOf(bytes: Buffer): string {
    const digest = createHash("sha256");
    for (const piece of replaceBytes(bytes, this.#stamps)) digest.update(piece);
    return digest.digest("base64");
  }

  #read(number: number): Buffer {
    return this.#readFile(join(this.#folder, this.#files[number] ?? ""));
  }

  #look(number: number, bytes: Buffer): FileFindings {
    return inspectFile(this.#files[number] ?? "", bytes, this.#resolve);
  }
}
