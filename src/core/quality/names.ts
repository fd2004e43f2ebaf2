import type { Dataset } from "../model/index.ts";

/** Names for readers, by id. */
export interface Names {
  readonly office: (id: string) => string;
  readonly indicator: (id: string) => string;
}

/** Looks up the names of a dataset; an id without a name stands for itself. */
export function namesOf({ offices, indicators }: Pick<Dataset, "offices" | "indicators">): Names {
  const officeNames = new Map(offices.map(({ id, name }) => [id, name]));
  const indicatorNames = new Map(indicators.map(({ id, name }) => [id, name]));
  return {
    office: (id) => officeNames.get(id) ?? id,
    indicator: (id) => indicatorNames.get(id) ?? id,
  };
}
