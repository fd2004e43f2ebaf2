import { yearsWithReports } from "../../derive/index.ts";
import type { Grounds } from "../grounds.ts";
import { pinyinOf } from "../pinyin.ts";
import type { RegionsFile } from "../schema.ts";

/** The provinces, cities and districts that hold offices. */
export function regionsFile({ table, places }: Grounds): RegionsFile {
  return places.regions.flatMap(({ slug, level, path, around, offices }) => {
    if (level === "all") return [];
    const name = path.at(-1) ?? "";
    const parent = around.at(-1) ?? null;
    return [
      {
        slug,
        level,
        name,
        path: [...path],
        parent,
        pinyin: pinyinOf(name),
        offices: offices.length,
        latestYear: yearsWithReports(table, offices).at(-1) ?? null,
      },
    ];
  });
}
