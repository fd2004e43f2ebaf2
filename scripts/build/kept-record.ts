import { readdir, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { FileFacts } from "../check-site/file-facts.ts";
import { openSealedLog } from "../command/sealed-log.ts";
import type { KeptHead } from "./kept-pages.ts";

/** All that is known of a page that is kept. */
export interface KeptPage {
  readonly head: KeptHead;
  /** Those of page-inspector.ts. */
  readonly facts: FileFacts | null;
}

/** Holds what is known of the pages that are kept in a folder. */
export interface KeptRecord {
  /** Of earlier builds, by address; their files may be gone or changed. */
  readonly known: ReadonlyMap<string, KeptHead>;
  /** Takes down which of these a build has taken, by address, and which it has made. Is it stopped, the next has both. */
  add(pages: { readonly taken: readonly string[]; readonly made: readonly KeptPage[] }): void;
  /**
   * Drops all that the build has neither taken nor made.
   * @returns the facts of the others, where there are some, by address
   */
  finish(): Promise<ReadonlyMap<string, FileFacts>>;
}

const name = "record";

/** Opens the record in a folder, which need not be there. `version` names all that pages depend on besides their keys. */
export async function openKeptRecord(folder: string, version: string): Promise<KeptRecord> {
  const log = await openSealedLog(join(folder, name), version);
  const pages = log.pieces.flatMap((piece) => deserialize(piece) as readonly KeptPage[]);
  const earlier = new Map(pages.map((page) => [page.head.address, page]));
  const built = new Map<string, KeptPage>();
  return {
    known: new Map([...earlier].map(([address, { head }]) => [address, head])),
    add({ taken, made }) {
      for (const address of taken) {
        const page = earlier.get(address);
        if (page !== undefined) built.set(address, page);
      }
      for (const page of made) built.set(page.head.address, page);
      if (made.length > 0) log.add(serialize(made));
    },
    async finish() {
      await log.replace(serialize([...built.values()]));
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory()) continue;
        const path = join(entry.parentPath, entry.name);
        const address = path
          .slice(folder.length + 1)
          .split(sep)
          .join("/");
        if (address !== name && !built.has(address)) await rm(path);
      }
      return new Map(
        [...built].flatMap(([address, { facts }]) => (facts === null ? [] : [[address, facts]])),
      );
    },
  };
}
