import type { OfficeRecord } from "../../core/compare/office-record.ts";
import { unpackRecords } from "../../core/compare/pack-records.ts";
import type { LoadedRecords } from "../../core/compare/records-script.ts";

/** Gives the records of a region's offices by id; each region's script is loaded once. */
export type LoadRecords = (region: string) => Promise<ReadonlyMap<string, OfficeRecord>>;

/** Loads records as scripts, which a page opened from a disk may do. A region that fails is asked for again. */
export function recordsLoader(window: Window, version: string): LoadRecords {
  const loading = new Map<string, ReturnType<LoadRecords>>();
  return (region) => {
    const known = loading.get(region);
    if (known) return known;
    const asked = loadScript(window.document, `compare/${region}.js?v=${version}`).then(() => {
      const packed = (window as unknown as LoadedRecords).fazhiCompare?.[region];
      if (packed === undefined) throw new Error(`no records of ${region}`);
      return new Map(unpackRecords(packed).map((record) => [record.id, record]));
    });
    loading.set(region, asked);
    asked.catch(() => loading.delete(region));
    return asked;
  };
}

function loadScript(document: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`cannot load ${address}`));
    });
    document.head.append(script);
  });
}
