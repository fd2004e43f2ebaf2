import { escapeXml } from "../text/escape-xml.ts";
import { howMany } from "../wording/how-many.ts";
import type { DirectoryFrame, DirectoryOffice } from "./directory.ts";
import { regionChain } from "./directory.ts";
import type { DirectoryState } from "./directory-state.ts";
import { officeRowHtml, type RowPlace } from "./office-row-html.ts";

/** A list of so many rows is shown whole; of a longer one so many at a time that a reader does not wait for them. */
const mostWhole = 200;
const atATime = 100;

/** How many rows of a list are shown at first. */
export function firstRows(total: number): number {
  return total > mostWhole ? atATime : mostWhole;
}

/** Columns beside those of the frame: name, place, kind, population, year, open questions. */
const plainColumns = 6;

/** What an office without a place stands under. */
const unplaced = "所在地区未载明";

/** How much of a list is shown, and where. */
export interface ListingPlace extends RowPlace {
  /** Most rows. */
  readonly limit: number;
}

/**
 * The first rows of a list of offices as HTML; in the order of places under the name of each
 * province, with the number of all its offices in the list.
 */
export function listingHtml(
  offices: readonly DirectoryOffice[],
  { sort }: Pick<DirectoryState, "sort">,
  frame: DirectoryFrame,
  { limit, ...place }: ListingPlace,
): string {
  const shown = offices.slice(0, limit);
  if (sort !== "place") return shown.map((office) => officeRowHtml(office, frame, place)).join("");
  const widest = frame.regions.map((_, index) => regionChain(frame.regions, index)[0]?.name ?? unplaced);
  const groupOf = ({ region }: DirectoryOffice) => widest[region] ?? unplaced;
  const counts = new Map<string, number>();
  for (const office of offices) {
    const group = groupOf(office);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const span = plainColumns + frame.columns.length;
  return shown
    .map((office, index) => {
      const group = groupOf(office);
      const before = shown[index - 1];
      const isFirst = before === undefined || groupOf(before) !== group;
      const head = `${escapeXml(group)} <span class="place">${howMany(counts.get(group) ?? 0, "家")}</span>`;
      const headRow = `<tr><th scope="rowgroup" class="group" colspan="${span}"><span class="stays">${head}</span></th></tr>`;
      return `${isFirst ? headRow : ""}${officeRowHtml(office, frame, place)}`;
    })
    .join("");
}
