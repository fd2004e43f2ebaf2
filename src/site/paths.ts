import { formatCompareState } from "../core/compare/compare-state.ts";

/** Addresses inside dist/, made relative so that one build works at a root, in a sub-folder and from a disk. */

/** The way from a page up to the folder of index.html: "" or "../". */
export const rootOf = (page: string) => "../".repeat(page.split("/").length - 1);

export const paths = {
  index: "index.html",
  year: (year: number) => `years/${year}.html`,
  /** Of the whole, or of a region in its newest year. */
  brief: (year: number, region: string | null) => `briefs/${year}${region === null ? "" : `-${region}`}.html`,
  panorama: (year: number) => `panorama/${year}.html`,
  theme: (theme: string) => `themes/${theme}.html`,
  themeYear: (theme: string, year: number) => `themes/${theme}/${year}.html`,
  offices: "offices.html",
  directoryRows: "directory/rows.js",
  compare: "compare.html",
  /** The page with these offices chosen. */
  compareOf: (ids: readonly string[]) => `compare.html#${formatCompareState({ offices: ids, year: null })}`,
  compareRecords: (region: string) => `compare/${region}.js`,
  region: (slug: string) => `regions/${slug}.html`,
  office: (id: string) => `offices/${id}.html`,
  embed: (chart: string) => `embed/${chart}.html`,
  report: (id: string) => `reports/${id}.html`,
  wall: "wall.html",
  quality: "quality.html",
  methods: "methods.html",
  data: "data.html",
  workbook: "download/fazhi-yearbook.xlsx",
  archive: "archive.html",
  snapshot: (file: string) => `archive/${file}`,
  revisions: "revisions.html",
} as const;
