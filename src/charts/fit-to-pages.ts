import { ascending, cross } from "d3";

/** A piece of a page; heights in px. */
export interface PageBlock {
  readonly height: number;
  /** Whether it stands on one page or goes on to the next. */
  readonly isWhole: boolean;
}

/** The number of pages of this height that blocks fill one after another. */
export function countPages(blocks: readonly PageBlock[], pageHeight: number): number {
  let filled = 0;
  for (const { height, isWhole } of blocks) {
    const left = pageHeight - (filled % pageHeight);
    const moves = isWhole && height > left && left < pageHeight;
    filled += (moves ? left : 0) + height;
  }
  return Math.max(1, Math.ceil(filled / pageHeight));
}

/**
 * Which form of each part to take so that all stay on `pages` pages, the forms' costs being as low as they can. `costs`
 * has the forms of each part, at least one; `blocksOf` lays out a choice of them. Where nothing fits, the last forms.
 */
export function fitToPages(
  costs: readonly (readonly number[])[],
  blocksOf: (choice: readonly number[]) => readonly PageBlock[],
  { pages, pageHeight }: { readonly pages: number; readonly pageHeight: number },
): readonly number[] {
  const choices = costs.reduce<readonly (readonly number[])[]>(
    (all, forms) => cross(all, [...forms.keys()], (chosen, form) => [...chosen, form]),
    [[]],
  );
  const cost = (choice: readonly number[]) =>
    choice.reduce((sum, form, part) => sum + (costs[part]?.[form] ?? 0), 0);
  return (
    choices
      .toSorted((a, b) => ascending(cost(a), cost(b)))
      .find((choice) => countPages(blocksOf(choice), pageHeight) <= pages) ??
    costs.map((forms) => forms.length - 1)
  );
}
