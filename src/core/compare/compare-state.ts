/** Most offices that are compared at once: more would be a list, not a comparison. */
export const mostCompared = 6;

/** What is compared, as it stands in an address. */
export interface CompareState {
  /** Ids, each once, in the order chosen; they may be more than can be compared, and unknown ones. */
  readonly offices: readonly string[];
  /** All years beside each other, or null where the page chooses. */
  readonly year: number | "all" | null;
}

export const nothingCompared: CompareState = { offices: [], year: null };

/** A state as it stands in an address behind #: o=puyan,xixing&y=2024; "" where nothing is chosen. */
export function formatCompareState({ offices, year }: CompareState): string {
  if (offices.length === 0) return "";
  const ids = offices.map(encodeURIComponent).join(",");
  return `o=${ids}${year === null ? "" : `&y=${year}`}`;
}

/** The state of an address, whoever wrote it. */
export function parseCompareState(text: string): CompareState {
  const values = new Map(
    text.split("&").map((part) => {
      const [key = "", value = ""] = part.split("=");
      return [key, value] as const;
    }),
  );
  // What carries an address may have encoded its commas.
  const ids = decoded(values.get("o") ?? "")
    .split(",")
    .map((id) => id.trim());
  const year = values.get("y") ?? "";
  return {
    offices: [...new Set(ids)].filter((id) => id !== ""),
    year: year === "all" ? year : /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A % that stands for itself: somebody wrote the address by hand.
    return text;
  }
}

/** Ids sorted into what can be compared and what cannot. */
export interface Admitted {
  readonly chosen: readonly string[];
  /** Known, but more than can be compared. */
  readonly surplus: readonly string[];
  readonly unknown: readonly string[];
}

export function admit(ids: readonly string[], isKnown: (id: string) => boolean): Admitted {
  const known = ids.filter(isKnown);
  return {
    chosen: known.slice(0, mostCompared),
    surplus: known.slice(mostCompared),
    unknown: ids.filter((id) => !isKnown(id)),
  };
}
