import { readdir, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { deserialize, serialize } from "node:v8";
import { openSealedLog } from "../command/sealed-log.ts";
import type { KeptPage } from "./kept-pages.ts";

/** Holds what is known of the pages that are kept in a folder. */
export interface KeptRecord {
  /** Of earlier builds, by address; their files may be gone or changed. */
  readonly known: ReadonlyMap<string, KeptPage>;
  /** Takes down which of these a build has taken, by address, and which it has made. Is it stopped, the next has both. */
  add(pages: { readonly taken: readonly string[]; readonly made: readonly KeptPage[] }): void;
  /** Drops all that the build has neither taken nor made. */
  finish(): Promise<void>;
}

const name = "record";

/** Opens the record in a folder, which need not be there. `version` names all that pages depend on besides their keys. */
export async function openKeptRecord(folder: string, version: string): Promise<KeptRecord> {
  const log = await openSealedLog(join(folder, name), version);
  const pages = log.pieces.flatMap((piece) => deserialize(piece) as readonly KeptPage[]);
  const known = new Map(pages.map((page) => [page.address, page]));
  const built = new Map<string, KeptPage>();
  return {
    known,
    add({ taken, made }) {
      for (const address of taken) {
        const page = known.get(address);
        if (page !== undefined) built.set(address, page);
      }
      for (const page of made) built.set(page.address, page);
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
    },
  };
}
