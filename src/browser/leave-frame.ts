import { readPageFacts } from "./take-away/page-facts.ts";

/** Lets the links of a page that stands inside another lead the whole window on, not the frame alone. */
export function leaveFrame(document: Document): void {
  if (!readPageFacts(document)?.isEmbedded) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]:not([download])")) {
    if (!link.getAttribute("href")?.startsWith("#")) link.target = "_top";
  }
}
