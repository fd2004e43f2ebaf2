/** The same offices over consecutive years, each stating a value in every one of them. */
export interface BalancedPanel {
  /** Ascending, without a gap, ending with the latest year given. */
  readonly years: readonly number[];
  /** Ids, in the order of the latest year. */
  readonly offices: readonly string[];
}

/** The offices that state a value: a set of their ids, or a map by these. */
type Stating = Pick<ReadonlyMap<string, unknown>, "has" | "keys">;

/** Fewer offices than this are no group whose line could be drawn. */
const fewestOffices = 2;

/**
 * The longest run of consecutive years up to the latest in which at least half of the offices that state the
 * latest year state every year, and two at least; null where not even two years are shared so. A longer run with
 * fewer offices would speak for too few of them. Takes office ids by year.
 */
export function balancedPanel(
  stating: ReadonlyMap<number, Stating>,
  latestYear: number,
): BalancedPanel | null {
  const latest = [...(stating.get(latestYear)?.keys() ?? [])];
  const enough = Math.max(fewestOffices, latest.length / 2);
  let panel: BalancedPanel = { years: [latestYear], offices: latest };
  for (let year = latestYear - 1; ; year -= 1) {
    const stated = stating.get(year);
    const offices = panel.offices.filter((office) => stated?.has(office));
    if (offices.length < enough) break;
    panel = { years: [year, ...panel.years], offices };
  }
  return panel.years.length < 2 ? null : panel;
}
