import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** axe leaves the size of targets (WCAG 2.2) out unless asked. */
const everyRule: RunOptions = { rules: { "target-size": { enabled: true } } };

/** The words and the structure are the same in every look: what is left is what a style sheet decides. */
export const rulesOfStyle: RunOptions = {
  runOnly: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
};

/** All that is in order would outweigh the page itself; and style sheets may not be asked for from a disk. */
const briefly: RunOptions = { resultTypes: ["violations"], preload: false };

export interface AxeFault {
  readonly impact: string;
  /** The rule, how often it is broken, and the first place. */
  readonly text: string;
}

/**
 * What axe finds on a page as it is now, or on the parts of it that selectors name. The page's own policy, which would
 * rightly keep axe out, has to be bypassed.
 */
export async function axeFaults(page: Page, rules = everyRule, parts = ["html"]): Promise<AxeFault[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ include, options }) => {
      const injected = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await injected.run({ include }, options);
      return violations.map(({ id, impact, nodes }) => ({
        impact: impact ?? "",
        text: `${id}: ${nodes.length} × ${nodes[0]?.html}`,
      }));
    },
    { include: parts.map((part) => [part]), options: { ...rules, ...briefly } },
  );
}

/** What axe finds serious or critical. */
export async function graveFaults(page: Page, rules = everyRule, parts = ["html"]): Promise<string[]> {
  const faults = await axeFaults(page, rules, parts);
  return faults.filter(({ impact }) => /serious|critical/.test(impact)).map(({ text }) => text);
}
