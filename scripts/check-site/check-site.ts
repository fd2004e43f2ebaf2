import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { editionStamps } from "../../src/core/publish/edition-stamps.ts";
import type { DatasetFile } from "../../src/core/publish/schema.ts";
import { programVersion } from "../command/program-version.ts";
import { threadsFor } from "../command/threads-for.ts";
import { type FileFacts, FileInspector, NOWHERE, type SiteFiles } from "./file-inspector.ts";
import { filesAThread, inspectFiles, mostThreads } from "./inspect-files.ts";
import { keepFacts, readKeptFacts } from "./kept-facts.ts";

export interface SiteCheck {
  /** Told how many pages and style sheets are inspected, and of how many. */
  readonly tell?: (done: number, count: number) => void;
  /** As many as are worth it where nothing is said. */
  readonly threads?: number;
  /** A file for what is found of each page, so that the next check need not look again at those that are the same. */
  readonly kept?: string;
}

/** Facts by the number of the file; none of what is no page and no style sheet. */
type SiteFacts = readonly (FileFacts | undefined)[];

/**
 * Looks at a built site as a whole: links that lead nowhere, names on a page that stand for nothing, anything
 * that would be loaded from elsewhere, and what a strict Content-Security-Policy would block.
 * @returns `page: what is wrong` in Chinese, in the order of the pages
 */
export async function checkSite(folder: string, { tell, threads, kept }: SiteCheck = {}): Promise<string[]> {
  const site = { folder, files: await filesIn(folder), stamps: await stampsOf(folder) };
  const numbers = [...site.files.keys()].filter((number) => /\.(html|css)$/.test(site.files[number] ?? ""));
  const version = kept === undefined ? "" : await programVersion("scripts/check-site/check-site.ts");
  const known = kept === undefined ? new Map() : await readKeptFacts(kept, version, site.files);
  const facts: (FileFacts | undefined)[] = site.files.map(() => undefined);
  let done = 0;
  await inspectFiles(
    site,
    numbers,
    known,
    threads ?? threadsFor(numbers.length, filesAThread, mostThreads),
    (some, found) => {
      for (const [index, number] of some.entries()) facts[number] = found[index];
      done += some.length;
      tell?.(done, numbers.length);
    },
  );
  if (kept !== undefined) await keepFacts(kept, version, site.files, facts);
  const own = facts.flatMap((found, number) =>
    (found?.faults ?? []).map((fault) => `${site.files[number]}: ${fault}`),
  );
  return [...own, ...unanswered(site, facts)];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** What each change of the data changes on all pages (src/core/publish/edition-stamps.ts); nothing where there are no data. */
async function stampsOf(folder: string): Promise<SiteFiles["stamps"]> {
  const path = join(folder, "data", "dataset.json");
  if (!existsSync(path)) return [];
  const { edition, dateOfRecord } = JSON.parse(await readFile(path, "utf8")) as DatasetFile;
  const stamps = [
    [edition, editionStamps.edition],
    [dateOfRecord, editionStamps.dateOfRecord],
  ] as const;
  return stamps.filter(([said]) => said !== "");
}

/** The places that are asked for and are not there, each with the first page that asks: one is enough to mend it. */
function* unanswered(site: SiteFiles, facts: SiteFacts): Generator<string> {
  const inspector = new FileInspector(site);
  const told = new Set<string>();
  const isNews = (file: number, id: number) =>
    (file === NOWHERE || (id !== 0 && !facts[file]?.ids.includes(id))) && !told.has(`${file} ${id}`);
  for (const [number, found] of facts.entries()) {
    if (found === undefined || !hasPair(found.asked, isNews)) continue;
    // Facts have no words: these are in the page, which is read once more.
    for (const place of inspector.look(number).places) {
      const [file, id] = inspector.locate(place);
      if (!isNews(file, id)) continue;
      told.add(`${file} ${id}`);
      yield file === NOWHERE
        ? `${site.files[number]}: 链接的文件不存在：${place.file || "（文件夹）"}`
        : `${site.files[number]}: 链接的位置不存在：${place.file}#${place.fragment}`;
    }
  }
}

function hasPair(asked: Uint32Array, test: (file: number, id: number) => boolean): boolean {
  for (let at = 0; at < asked.length; at += 2)
    if (test(asked[at] ?? NOWHERE, asked[at + 1] ?? 0)) return true;
  return false;
}
