import { ascending } from "d3";
import type { Table } from "../derive/index.ts";
import type { Cell, Dataset, RevisedYear, Revision, Snapshot, ToldCell } from "../model/index.ts";
import type { ArchivedCell, ArchivedGrounds } from "./archived-tables.ts";

/** Today's data, arranged once for all years that are compared. */
export interface Today {
  readonly dataset: Dataset;
  readonly table: Table;
}

export interface YearComparison {
  /** Takes a cell that the snapshot has rows for. */
  take(cell: ArchivedCell): void;
  /** What differs, once all cells are taken. */
  end(): { readonly year: RevisedYear; readonly revisions: readonly Revision[] };
}

/**
 * Compares what a snapshot told of its year with what is told today: every value that changed (its number, bound,
 * unit or words), that appeared or that went. Values of indicators that are held back today are counted and not
 * told: whoever held them back does not want the old ones published again.
 */
export function createComparison(
  { dataset, table }: Today,
  snapshot: Snapshot,
  { full, heldBack }: ArchivedGrounds,
): YearComparison {
  const { year } = snapshot;
  const order = new Map(dataset.indicators.map(({ id }, index) => [id, index]));
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const officeNames = new Map(dataset.offices.map(({ id, name }) => [id, name]));
  /** Offices whose value the snapshot stated or left out with a row, by indicator. */
  const seen = new Map<string, Set<string>>();
  const revisions: Revision[] = [];
  let hidden = 0;

  const note = (
    office: string,
    officeName: string,
    indicator: string,
    before: ToldCell,
    cell: Cell,
  ): void => {
    const after = toldOf(cell);
    const kind = kindOf(before, after);
    if (kind === null) return;
    revisions.push({
      ...{ year, kind, office, indicator, before, after },
      officeName: officeNames.get(office) ?? officeName,
      indicatorName: indicators.get(indicator)?.name ?? indicator,
      report: `${office}-${year}`,
      note: noteOf(cell),
    });
  };

  return {
    take({ office, officeName, indicator, told }) {
      if (indicators.get(indicator)?.publish !== true) {
        if (told.kind === "stated") hidden += 1;
        return;
      }
      const offices = seen.get(indicator) ?? new Set();
      seen.set(indicator, offices.add(office));
      note(office, officeName, indicator, told, table.cell(office, year, indicator));
    },
    end() {
      const silence = (office: string, indicator: string): ToldCell => {
        const whole = full.get(office);
        if (heldBack.has(indicator)) return { kind: "missing", reason: "not_published" };
        if (whole === undefined) return { kind: "missing", reason: "no_report" };
        return { kind: "missing", reason: whole ? "not_reported" : "not_collected" };
      };
      for (const { id: indicator, publish } of dataset.indicators) {
        if (!publish) continue;
        for (const [office, cell] of table.stated(year, indicator)) {
          if (seen.get(indicator)?.has(office)) continue;
          note(office, "", indicator, silence(office, indicator), cell);
        }
      }
      revisions.sort(
        (a, b) => ascending(a.office, b.office) || ascending(order.get(a.indicator), order.get(b.indicator)),
      );
      const count = (wanted: Revision["kind"]) => revisions.filter(({ kind }) => kind === wanted).length;
      const counts = { changed: count("changed"), appeared: count("appeared"), went: count("went") };
      return { year: { ...snapshot, ...counts, heldBack: hidden }, revisions };
    },
  };
}

function toldOf(cell: Cell): ToldCell {
  if (cell.kind === "missing") return { kind: "missing", reason: cell.reason };
  const { value, bound, decimals, unit, term } = cell.observation;
  return { kind: "stated", value, bound, decimals, unit, term };
}

function kindOf(before: ToldCell, after: ToldCell): Revision["kind"] | null {
  if (before.kind === "missing") return after.kind === "missing" ? null : "appeared";
  if (after.kind === "missing") return "went";
  const same =
    before.value === after.value &&
    before.bound === after.bound &&
    before.unit === after.unit &&
    before.term === after.term;
  return same ? null : "changed";
}

/** A rejected row's note stays in the data folder, as the row does. */
function noteOf(cell: Cell): string {
  if (cell.kind === "stated") return cell.observation.note;
  return cell.candidates.find(({ note }) => note !== "")?.note ?? "";
}
