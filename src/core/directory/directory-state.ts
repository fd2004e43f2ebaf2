import type { OfficeKind, ThemeId } from "../model/index.ts";
import { officeKinds } from "../model/index.ts";
import type { DirectoryFrame } from "./directory.ts";

/** Offices with any open question, with findings of the checks, or with figures that wait for a person. */
export const openChoices = ["any", "flags", "review"] as const;
export type OpenChoice = (typeof openChoices)[number];

/** What an order goes by beside the frame's columns; place is the order that the offices come in. */
export const plainSortKeys = ["place", "name", "kind", "population", "year", "open"] as const;

/** What a reader has asked of the directory; null and "" ask nothing. */
export interface DirectoryState {
  /** As typed. */
  readonly text: string;
  /** Slug of a region. */
  readonly place: string | null;
  readonly kind: OfficeKind | null;
  readonly year: number | null;
  readonly theme: ThemeId | null;
  readonly open: OpenChoice | null;
  /** One of the plain keys or the id of a column. */
  readonly sort: string;
  readonly descending: boolean;
  /** Ids of offices marked to be compared; they narrow nothing. */
  readonly chosen: readonly string[];
}

export const everything: DirectoryState = {
  text: "",
  place: null,
  kind: null,
  year: null,
  theme: null,
  open: null,
  sort: "place",
  descending: false,
  chosen: [],
};

/** The parts of a state that narrow the list. */
export const conditions = ["text", "place", "kind", "year", "theme", "open"] as const;
export type Condition = (typeof conditions)[number];

/** Whether a part of a state narrows the list. */
export function narrows(state: DirectoryState, condition: Condition): boolean {
  return condition === "text" ? state.text.trim() !== "" : state[condition] !== null;
}

/** The same without one of its conditions. */
export function without(state: DirectoryState, condition: Condition): DirectoryState {
  return { ...state, [condition]: everything[condition] };
}

/** A state as it stands in an address behind #: q=浦沿&sort=-population; "" for the whole list. */
export function formatState({ text, sort, descending, chosen, ...rest }: DirectoryState): string {
  const { place, kind, year, theme, open } = rest;
  const isSorted = sort !== everything.sort || descending;
  const entries: readonly (readonly [string, string | number | null])[] = [
    ["q", text.trim()],
    ["place", place],
    ["kind", kind],
    ["year", year],
    ["theme", theme],
    ["open", open],
    ["sort", isSorted ? `${descending ? "-" : ""}${sort}` : null],
    ["o", chosen.join(",")],
  ];
  return entries
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`)
    .join("&");
}

/** The state of an address; what the directory does not have, from an older edition, is left out. */
export function parseState(text: string, frame: DirectoryFrame): DirectoryState {
  const values = new Map(text.split("&").map(keyAndValue));
  const { years, themes, regions, columns } = frame;
  const value = (key: string) => values.get(key) ?? "";
  const sort = value("sort").replace(/^-/, "");
  const isSort = [...plainSortKeys, ...columns.map(({ id }) => id)].some((key) => key === sort);
  return {
    text: value("q"),
    place: regions.find(({ slug }) => slug === value("place"))?.slug ?? null,
    kind: officeKinds.find((kind) => kind === value("kind")) ?? null,
    year: years.find((year) => String(year) === value("year")) ?? null,
    theme: themes.find(({ id }) => id === value("theme"))?.id ?? null,
    open: openChoices.find((choice) => choice === value("open")) ?? null,
    sort: isSort ? sort : everything.sort,
    descending: isSort && value("sort").startsWith("-"),
    chosen: [...new Set(value("o").split(","))].filter((id) => id !== ""),
  };
}

function keyAndValue(part: string): readonly [key: string, value: string] {
  const [key = "", value = ""] = part.split("=");
  try {
    return [key, decodeURIComponent(value.replaceAll("+", " "))];
  } catch {
    // A % that stands for itself: somebody wrote the address by hand.
    return [key, value];
  }
}
