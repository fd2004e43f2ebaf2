import type { DirectoryFrame, DirectoryOffice } from "./directory.ts";
import { latestYear } from "./directory.ts";
import type { DirectoryState } from "./directory-state.ts";

/** What offices are put in order by; null is a missing value, which comes last in either direction. */
type SortValue = number | string | null;

/** By pinyin, and 2 before 10. */
const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin-kn");

/** Offices in the order of a state; those that it does not tell apart stay in the order given, that of places. */
export function sortOffices(
  offices: readonly DirectoryOffice[],
  { sort, descending }: Pick<DirectoryState, "sort" | "descending">,
  frame: DirectoryFrame,
): readonly DirectoryOffice[] {
  const keyOf = sortValue(sort, frame);
  const sign = descending ? -1 : 1;
  return offices
    .map((office, index) => ({ office, value: keyOf(office, index) }))
    .sort(({ value: a }, { value: b }) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : sign * compare(a, b),
    )
    .map(({ office }) => office);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

function sortValue(
  sort: string,
  frame: DirectoryFrame,
): (office: DirectoryOffice, index: number) => SortValue {
  switch (sort) {
    case "place":
      return ({ region }, index) => (region === -1 ? null : index);
    case "name":
      return ({ name }) => name;
    case "kind":
      return ({ kind }) => kind;
    case "population":
      return ({ population }) => population;
    case "year":
      return (office) => latestYear(office, frame);
    case "open":
      return ({ flags, underReview }) => flags + underReview;
    default: {
      const column = frame.columns.findIndex(({ id }) => id === sort);
      return ({ figures }) => {
        const figure = figures[column];
        return figure?.kind === "stated" ? figure.value : null;
      };
    }
  }
}
