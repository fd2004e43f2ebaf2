import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { crc32 } from "node:zlib";
import { inspectPage } from "./inspect-page.ts";
import { inspectStyle } from "./inspect-style.ts";
import { type Place, resolveLink } from "./resolve-link.ts";

/** The pages that first ask for a place of another page: one fault a place is enough to mend it. */
type Asked = Map<string, { readonly page: string; readonly place: Place }>;

/** Checksums of a page's ids, a tenth of what the ids themselves would take: a country's pages have millions. */
type Ids = Uint32Array;

/**
 * Looks at a built site as a whole: links that lead nowhere, names on a page that stand for nothing, anything
 * that would be loaded from elsewhere, and what a strict Content-Security-Policy would block.
 * @returns `page: what is wrong` in Chinese, in the order of the pages
 */
export async function checkSite(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
  const known = new Set(files);
  const faults: string[] = [];
  const asked: Asked = new Map();
  const idsOf = new Map<string, Ids>();
  for (const file of files) {
    if (!/\.(html|css)$/.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    const isPage = file.endsWith(".html");
    const facts = isPage ? inspectPage(text) : { faults: [], ids: noIds, links: inspectStyle(text) };
    if (isPage)
      idsOf.set(
        file,
        Uint32Array.from(facts.ids, (id) => crc32(id)),
      );
    faults.push(...facts.faults.map((fault) => `${file}: ${fault}`));
    for (const link of new Set(facts.links)) {
      const place = resolveLink(file, link);
      if (place === null) faults.push(`${file}: 链接指向站外：${link}`);
      else if (place.file !== file || (isPlace(place.fragment) && !facts.ids.has(place.fragment)))
        ask(asked, file, place);
    }
  }
  return [...faults, ...unanswered(asked, known, idsOf)];
}

const noIds: ReadonlySet<string> = new Set();

function ask(asked: Asked, page: string, place: Place): void {
  const key = `${place.file}#${place.fragment}`;
  if (!asked.has(key)) asked.set(key, { page, place });
}

function* unanswered(
  asked: Asked,
  files: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, Ids>,
): Generator<string> {
  for (const { page, place } of asked.values()) {
    const { file, fragment } = place;
    if (!files.has(file)) yield `${page}: 链接的文件不存在：${file || "（文件夹）"}`;
    else if (isPlace(fragment) && !idsOf.get(file)?.includes(crc32(fragment)))
      yield `${page}: 链接的位置不存在：${file}#${fragment}`;
  }
}

/** place=beijing&sort=name is no place on a page but what its script is to show. */
function isPlace(fragment: string): boolean {
  return fragment !== "" && !fragment.includes("=");
}
