import type { Page } from "playwright-core";

/** Texts of charts that cover one another, or that leave their chart. */
export const textFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>("svg[viewBox]")) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      // A line box is taller than its letters, by a fifth above and below: what counts is what shows.
      const texts = Array.from(svg.querySelectorAll("text"))
        .filter((text) => text.checkVisibility() && text.textContent?.trim())
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const margin = (bottom - top) / 5;
          return { name: text.textContent?.trim(), left, right, top: top + margin, bottom: bottom - margin };
        });
      const overlap = (a: typeof frame | (typeof texts)[number], b: (typeof texts)[number]) => ({
        across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
        down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      });
      const hair = 1;
      for (const [index, text] of texts.entries()) {
        const inside = overlap(frame, text);
        if (inside.across < text.right - text.left - hair || inside.down < text.bottom - text.top - hair) {
          faults.push(`${text.name} leaves its chart`);
        }
        for (const other of texts.slice(index + 1)) {
          const { across, down } = overlap(text, other);
          if (across > hair && down > hair) faults.push(`${text.name} covers ${other.name}`);
        }
      }
    }
    return faults;
  });
