import { basename } from "node:path";
import { findTableOffice, type OfficeIndex, type PlacedEntry } from "../../src/core/dataset/index.ts";
import { type IndicatorColumn, readIndicatorTable, type Sheet } from "../../src/core/table/index.ts";

/** A table file that was read, with its rows at their places in the data folder. */
export interface PlacedTable {
  /** The file's name without its folder: the sections of its rows begin with it. */
  readonly name: string;
  readonly placed: readonly PlacedEntry[];
  /** Cells and rows that could not be used: `file: where: what is wrong; how to mend it`. */
  readonly problems: readonly string[];
  /** Headers that mean nothing here. */
  readonly unknown: readonly string[];
  /** `file: what was left out`. */
  readonly notes: readonly string[];
}

/** Reads a table file's sheets and finds the office of each row. */
export function placeTable(
  file: string,
  sheets: readonly Sheet[],
  columns: readonly IndicatorColumn[],
  offices: OfficeIndex,
): PlacedTable {
  const name = basename(file);
  const { entries, faults, unknown, skipped } = readIndicatorTable(name, sheets, columns);
  const problems = faults.map((fault) => `${file}: ${fault}`);
  const placed = entries.flatMap((entry): PlacedEntry[] => {
    const found = findTableOffice(entry, offices);
    if ("office" in found) {
      const { id } = found.office;
      return [{ report: `${id}-${entry.year}`, office: id, entry }];
    }
    problems.push(`${file}: ${entry.place}：${found.fault}`);
    return [];
  });
  const notes = skipped.map((sheet) => `${file}: 工作表“${sheet}”里没有指标的表头，没有读`);
  return { name, placed, problems, unknown, notes };
}
