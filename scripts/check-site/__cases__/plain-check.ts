import { inspectPage } from "../inspect-page.ts";
import { inspectStyle } from "../inspect-style.ts";
import { resolveLink } from "../resolve-link.ts";

/** The faults of a site whose files are in memory, found with whole names and one link after the other. */
export function plainCheck(site: Readonly<Record<string, string>>): string[] {
  const files = Object.keys(site).sort();
  const idsOf = new Map<string, ReadonlySet<string>>();
  const faults: string[] = [];
  const asked = new Map<string, { page: string; file: string; fragment: string }>();
  for (const page of files) {
    const text = site[page] ?? "";
    const facts = page.endsWith(".html")
      ? inspectPage(Buffer.from(text))
      : { faults: [], ids: new Set<string>(), links: page.endsWith(".css") ? inspectStyle(text) : [] };
    idsOf.set(page, facts.ids);
    faults.push(...facts.faults.map((fault) => `${page}: ${fault}`));
    for (const link of new Set(facts.links)) {
      const place = resolveLink(page, link);
      if (place === null) faults.push(`${page}: 链接指向站外：${link}`);
      else {
        const key = `${place.file}#${place.fragment}`;
        if (!asked.has(key)) asked.set(key, { page, ...place });
      }
    }
  }
  for (const { page, file, fragment } of asked.values()) {
    if (!files.includes(file)) faults.push(`${page}: 链接的文件不存在：${file || "（文件夹）"}`);
    else if (fragment !== "" && !fragment.includes("=") && !idsOf.get(file)?.has(fragment))
      faults.push(`${page}: 链接的位置不存在：${file}#${fragment}`);
  }
  return faults;
}
