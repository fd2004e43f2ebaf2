import { posix } from "node:path";
import type { SourceFacts } from "./read-source.ts";

/** The rooms, and the rooms that each may import from besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "src/core": [],
  "src/charts": ["src/core"],
  "src/site": ["src/core", "src/charts"],
  "src/browser": ["src/core", "src/charts"],
  "src/components": ["src/core", "src/charts", "src/site"],
  "src/layouts": ["src/core", "src/charts", "src/site", "src/components"],
  "src/pages": ["src/core", "src/charts", "src/site", "src/components", "src/layouts"],
  scripts: ["src/core"],
};

/** Inside core, a folder imports only from folders before it. */
const CORE_ORDER = [
  "model",
  "design",
  "text",
  "numerals",
  "document",
  "report",
  "quote",
  "table",
  "dataset",
  "derive",
  "quality",
  "wording",
  "publish",
  "directory",
  "take-away",
  "compare",
  "review",
  "archive",
  "synthesis",
];

/** The packages that each room may use; "node:" stands for all that Node brings. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "src/core": ["d3", "fastest-levenshtein", "fflate", "papaparse", "pinyin-pro", "yaml", "zod"],
  "src/charts": ["d3", "@observablehq/plot"],
  "src/site": ["jsdom", "node:"],
  "src/browser": ["d3"],
  "src/components": [],
  "src/layouts": [],
  "src/pages": [],
  scripts: [
    "@mozilla/readability",
    "astro",
    "d3",
    "fflate",
    "jsdom",
    "mammoth",
    "playwright-core",
    "read-excel-file",
    "saxes",
    "sirv",
    "unpdf",
    "vite",
    "word-extractor",
    "node:",
  ],
};

/** Files that import what the program itself has made: the pages' bundle. */
const LOADERS = new Set(["scripts/build/page-renderer.ts"]);

/** Rooms that take nothing from their surroundings. */
const PURE = new Set(["src/core", "src/charts"]);

/** Every breach of the rooms' rules, as `file: what is wrong`; in the order of the files. */
export function breaches(files: readonly SourceFacts[]): string[] {
  return [...files.flatMap(breachesOf), ...circles(files)];
}

function breachesOf({ path, imports, ambient }: SourceFacts): string[] {
  const room = roomOf(path);
  if (room === null) return [`${path}: belongs to no room`];
  const found = imports.flatMap((specifier) => {
    if (specifier === "(computed)" && LOADERS.has(path)) return [];
    const fault = specifier.startsWith(".")
      ? folderFault(path, room, specifier)
      : packageFault(room, specifier);
    return fault === null ? [] : [`${path}: ${fault}`];
  });
  const taken = PURE.has(room) ? ambient.map((name) => `${path}: ${room} may not use ${name}`) : [];
  return [...found, ...taken];
}

function roomOf(path: string): string | null {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`)) ?? null;
}

function folderFault(path: string, room: string, specifier: string): string | null {
  const target = resolveImport(path, specifier);
  const targetRoom = roomOf(target);
  if (targetRoom === null || (targetRoom !== room && !ROOMS[room]?.includes(targetRoom))) {
    return `${room} may not import ${target}`;
  }
  if (room !== "src/core") return null;
  const [from, to] = [coreFolder(path), coreFolder(target)];
  const [fromRank, toRank] = [CORE_ORDER.indexOf(from), CORE_ORDER.indexOf(to)];
  if (fromRank === -1) return `core has no folder ${from}`;
  return toRank === -1 || toRank > fromRank ? `core/${from} may not import ${target}` : null;
}

function resolveImport(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier));
}

function coreFolder(path: string): string {
  return path.split("/")[2] ?? "";
}

function packageFault(room: string, specifier: string): string | null {
  const allowed = (PACKAGES[room] ?? []).some((name) =>
    name.endsWith(":") ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return allowed ? null : `${room} may not import the package ${specifier}`;
}

/** The first circle of imports that each file is met in. */
function circles(files: readonly SourceFacts[]): string[] {
  const graph = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolveImport(path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1)
      found.push(`${path}: imports itself by way of ${[...trail.slice(start + 1), path].join(" → ")}`);
    if (start !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
