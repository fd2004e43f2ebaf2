import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OfficeRecord } from "../../src/core/compare/index.ts";
import { mostCompared, placelessRegion, recordsScript } from "../../src/core/compare/index.ts";
import type { PackedDirectory } from "../../src/core/directory/index.ts";

const offices = 20;
const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const terms = ["排查", "受理", "调解成功", "普法宣传活动", "专题学法", "发放宣传资料"];

/** A full district in a built site whose directory was crowded. */
export interface CrowdedDistrict {
  /** As many of its offices as can be compared, by their ids. */
  readonly chosen: readonly string[];
  /** Of the script of its records, as it is and after gzip. */
  readonly bytes: number;
  readonly gzipped: number;
}

/** Gives the district of the first offices of the directory ten full years of every indicator for twenty offices. */
export async function crowdRecords(site: string): Promise<CrowdedDistrict> {
  const rows = await readFile(join(site, "directory", "rows.js"), "utf8");
  const packed = JSON.parse(rows.slice(rows.indexOf("{"), rows.lastIndexOf("}") + 1)) as PackedDirectory;
  const page = await readFile(join(site, "compare.html"), "utf8");
  const indicators = [...page.matchAll(/"id":"([a-z_]+)","theme"/g)].map(([, id = ""]) => id);
  const region = packed.regions[0] ?? -1;
  const ids = packed.ids.filter((_, index) => packed.regions[index] === region).slice(0, offices);
  const slug = packed.frame.regions[region]?.slug ?? placelessRegion;
  const script = recordsScript(
    slug,
    ids.map((id, office) => fullRecord(id, office, indicators)),
  );
  await writeFile(join(site, "compare", `${slug}.js`), script);
  return {
    chosen: ids.slice(0, mostCompared),
    bytes: Buffer.byteLength(script),
    gzipped: gzipSync(script).length,
  };
}

/** Figures with some spread, the same each time. */
function fullRecord(id: string, office: number, indicators: readonly string[]): OfficeRecord {
  return {
    id,
    reports: years.map((year) => ({ year, coverage: "full" })),
    rows: years.flatMap((year) =>
      indicators.map((indicator, index) => ({
        ...{ year, indicator, decimals: 0, status: "confirmed", marked: true },
        value:
          indicator === "dispute_resolution_rate"
            ? 90 + ((office + year) % 10)
            : 40 + ((office * 7919 + year * 31 + index * 613) % 3000),
        bound: index % 5 === 4 ? "at_least" : "exact",
        term: terms[(office + index) % terms.length] ?? "",
      })),
    ),
  };
}
