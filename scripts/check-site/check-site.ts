import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { inspectPage } from "./inspect-page.ts";
import { inspectStyle } from "./inspect-style.ts";
import { type Place, resolveLink } from "./resolve-link.ts";

/** Tells the first page that asks for a place; one fault a place is enough to mend it. */
type Asked = Map<string, { readonly page: string; readonly place: Place }>;

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
  const faults: string[] = [];
  const asked: Asked = new Map();
  const idsOf = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    if (!/\.(html|css)$/.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    const isPage = file.endsWith(".html");
    const facts = isPage
      ? inspectPage(text)
      : { faults: [], ids: new Set<string>(), links: inspectStyle(text) };
    if (isPage) idsOf.set(file, facts.ids);
    faults.push(...facts.faults.map((fault) => `${file}: ${fault}`));
    for (const link of facts.links) {
      const place = resolveLink(file, link);
      if (place === null) faults.push(`${file}: 链接指向站外：${link}`);
      else ask(asked, file, place);
    }
  }
  return [...faults, ...unanswered(asked, new Set(files), idsOf)];
}

function ask(asked: Asked, page: string, place: Place): void {
  const key = `${place.file}#${place.fragment}`;
  if (!asked.has(key)) asked.set(key, { page, place });
}

function* unanswered(
  asked: Asked,
  files: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<string> {
  for (const { page, place } of asked.values()) {
    const { file, fragment } = place;
    if (!files.has(file)) yield `${page}: 链接的文件不存在：${file || "（文件夹）"}`;
    else if (isPlace(fragment) && !idsOf.get(file)?.has(fragment))
      yield `${page}: 链接的位置不存在：${file}#${fragment}`;
  }
}

/** place=beijing&sort=name is no place on a page but what its script is to show. */
function isPlace(fragment: string): boolean {
  return fragment !== "" && !fragment.includes("=");
}
