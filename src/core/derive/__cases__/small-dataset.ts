import type { Dataset, Indicator, Observation, Office, Quantity, Report } from "../../model/index.ts";

/** An office named for its id, without a place. */
export function office(id: string, known: Partial<Office> = {}): Office {
  const unknown = { province: "", city: "", district: "", population: null, note: "" };
  return { id, name: `${id}镇`, kind: "镇", ...unknown, ...known };
}

export function report(officeId: string, year: number, coverage: Report["coverage"] = "full"): Report {
  const unknown = { title: "", documentNumber: "", issued: "", url: "", file: "", sha256: "", note: "" };
  return { id: `${officeId}-${year}`, office: officeId, year, coverage, ...unknown };
}

export function indicator(id: string, known: Partial<Indicator> = {}): Indicator {
  return {
    id,
    theme: "disputes",
    name: id,
    unit: "件",
    polarity: "neutral",
    definition: "",
    publish: true,
    ...known,
  };
}

/** A confirmed row of an exact value, unless told otherwise. */
export function row(
  officeId: string,
  year: number,
  indicatorId: string,
  value: number,
  known: Partial<Observation> = {},
): Observation {
  return {
    office: officeId,
    year,
    indicator: indicatorId,
    value,
    decimals: 0,
    bound: "exact",
    unit: "件",
    term: "",
    report: `${officeId}-${year}`,
    section: "",
    start: null,
    end: null,
    status: "confirmed",
    note: "",
    line: 2,
    ...known,
  };
}

export function dataset(parts: Partial<Dataset>): Dataset {
  const yearbook: Dataset["yearbook"] = {
    ...{ title: "", publisher: "", region: "全国", notice: "", texts: "full" },
    licence: { name: "", url: "" },
  };
  return { yearbook, themes: [], indicators: [], offices: [], reports: [], observations: [], ...parts };
}

/** A quantity as people write it: 50, ≥50, 超50, 约50, 近50, 50（推算）. */
export function quantity(text: string): Quantity {
  const value = Number(text.replace(/\D/g, ""));
  const mark = text.replace(/\d/g, "");
  const bound = bounds.get(mark);
  if (bound === undefined) throw new RangeError(`invalid quantity: ${text}`);
  return { value, bound };
}

const bounds = new Map<string, Quantity["bound"]>([
  ["", "exact"],
  ["≥", "at_least"],
  ["超", "over"],
  ["约", "about"],
  ["近", "nearly"],
  ["（推算）", "derived"],
]);
