import type { Office } from "../model/index.ts";

/** Offices by id and by name: a country has tens of thousands, and each report asks for its own. */
export interface OfficeIndex {
  readonly byId: ReadonlyMap<string, Office>;
  /** In the order of the list. */
  readonly byName: ReadonlyMap<string, readonly Office[]>;
}

/** The index of a list of offices. */
export function indexOffices(offices: readonly Office[]): OfficeIndex {
  return {
    byId: new Map(offices.map((office) => [office.id, office])),
    byName: Map.groupBy(offices, ({ name }) => name),
  };
}
