import type { DirectoryFrame, DirectoryRegion } from "../../core/directory/index.ts";
import { regionChain } from "../../core/directory/index.ts";

/** Lists of regions, one below the other: a list shows what the choice in the one before it holds. */
export interface PlaceChoice {
  /** Slug of the narrowest region chosen, or null. */
  readonly chosen: () => string | null;
  readonly choose: (slug: string | null) => void;
}

export function placeChoice({ regions }: DirectoryFrame, selects: readonly HTMLSelectElement[]): PlaceChoice {
  const children = new Map<number, DirectoryRegion[]>();
  for (const region of regions) {
    const siblings = children.get(region.parent) ?? [];
    children.set(region.parent, siblings);
    siblings.push(region);
  }
  const indexOf = (slug: string) => regions.findIndex((region) => region.slug === slug);

  function fill(select: HTMLSelectElement, parent: number, chosen: string): void {
    const held = children.get(parent) ?? [];
    const option = (value: string, text: string) => new Option(text, value, false, value === chosen);
    select.replaceChildren(option("", "全部"), ...held.map(({ slug, name }) => option(slug, name)));
  }

  function choose(slug: string | null): void {
    const chain = slug === null ? [] : regionChain(regions, indexOf(slug));
    for (const [depth, select] of selects.entries()) {
      const parent = depth === 0 ? -1 : indexOf(chain[depth - 1]?.slug ?? "");
      const isOffered = depth === 0 || (parent !== -1 && children.has(parent));
      fill(select, isOffered ? parent : Number.NaN, chain[depth]?.slug ?? "");
      select.hidden = !isOffered;
    }
  }

  const chosen = () =>
    selects
      .map(({ value }) => value)
      .filter((value) => value !== "")
      .pop() ?? null;

  for (const [depth, select] of selects.entries()) {
    // What was chosen below belongs to the choice before.
    select.addEventListener("input", () => {
      const above = selects[depth - 1]?.value ?? "";
      const kept = select.value === "" ? above : select.value;
      choose(kept === "" ? null : kept);
    });
  }
  return { chosen, choose };
}
