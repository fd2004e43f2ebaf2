import type { PageFacts } from "./page-facts.ts";

/** What a chart is called, and where it stands below the yearbook's folder. */
export function chartPlace(figure: HTMLElement, { page }: PageFacts): { name: string; path: string } {
  const section = figure.closest("section[aria-labelledby]")?.getAttribute("aria-labelledby");
  const path = section && !page.includes("#") ? `${page}#${section}` : page;
  return { name: figure.dataset.name ?? "", path };
}
