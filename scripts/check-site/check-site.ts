import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { crc32 } from "node:zlib";
import { threadsFor } from "../command/threads-for.ts";
import { type FileFacts, isId, sumsOf } from "./file-facts.ts";
import { fileInspector, type SiteFiles } from "./file-inspector.ts";
import { filesAThread, inspectFiles, mostThreads } from "./inspect-files.ts";

export interface SiteCheck {
  /** Told how many pages and style sheets have been inspected, and of how many. */
  readonly tell?: (done: number, count: number) => void;
  /** As many as are worth it where nothing is said. */
  readonly threads?: number;
  /** Facts of pages, by path, that whoever wrote them has found: these are not read. */
  readonly known?: ReadonlyMap<string, FileFacts>;
}

/** Facts by the number of the file; none of what is no page and no style sheet. */
type SiteFacts = readonly (FileFacts | undefined)[];

/**
 * Looks at a built site as a whole: links that lead nowhere, names on a page that stand for nothing, anything
 * that would be loaded from elsewhere, and what a strict Content-Security-Policy would block.
 * @returns `page: what is wrong` in Chinese, in the order of the pages
 */
export async function checkSite(
  folder: string,
  { tell, threads, known = new Map() }: SiteCheck = {},
): Promise<string[]> {
  const site = { folder, files: await filesIn(folder) };
  const facts = site.files.map((file) => known.get(file));
  const numbers = [...site.files.keys()].filter(
    (number) => facts[number] === undefined && /\.(html|css)$/.test(site.files[number] ?? ""),
  );
  let done = 0;
  await inspectFiles(
    site,
    numbers,
    threads ?? threadsFor(numbers.length, filesAThread, mostThreads),
    (some, found) => {
      for (const [index, number] of some.entries()) facts[number] = found[index];
      done += some.length;
      tell?.(done, numbers.length);
    },
  );
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

/** The places that are asked for and are not there, each with the first page that asks: one is enough to mend it. */
function* unanswered(site: SiteFiles, facts: SiteFacts): Generator<string> {
  const numbers = new Map(site.files.map((file, number) => [file, number]));
  const bySum = Map.groupBy(numbers.values(), (number) => crc32(site.files[number] ?? ""));
  const lacks = (number: number, id: number) => isId(id) && !facts[number]?.ids.includes(id);
  const told = new Set<string>();
  const isNews = (file: number, id: number) =>
    (bySum.get(file) ?? []).every((number) => lacks(number, id)) && !told.has(`${file} ${id}`);
  const inspect = fileInspector(site);
  for (const [number, found] of facts.entries()) {
    if (found === undefined || !hasPair(found.asked, isNews)) continue;
    // Facts have no words: these are in the page, which is read once more.
    for (const place of inspect(number).places) {
      const [file, id] = sumsOf(place);
      const there = numbers.get(place.file);
      if ((there !== undefined && !lacks(there, id)) || told.has(`${file} ${id}`)) continue;
      told.add(`${file} ${id}`);
      yield there === undefined
        ? `${site.files[number]}: 链接的文件不存在：${place.file || "（文件夹）"}`
        : `${site.files[number]}: 链接的位置不存在：${place.file}#${place.fragment}`;
    }
  }
}

function hasPair(asked: Uint32Array, test: (file: number, id: number) => boolean): boolean {
  for (let at = 0; at < asked.length; at += 2) if (test(asked[at] ?? 0, asked[at + 1] ?? 0)) return true;
  return false;
}
