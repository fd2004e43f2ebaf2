import { type Office, officeKinds } from "../model/index.ts";
import { normaliseCell, showCell } from "../text/index.ts";
import { parseChoice } from "./parse-choice.ts";
import { parseId } from "./parse-id.ts";
import { looksLikeFormula, parseName } from "./parse-name.ts";
import { parseWhole } from "./parse-number.ts";
import { parseText } from "./parse-text.ts";
import type { Parsed, ProblemList } from "./problem-list.ts";
import { readTable } from "./read-table.ts";
import { findNumber } from "./suggest-number.ts";
import type { TextFile } from "./text-file.ts";

/** Columns of the file, in their usual order. */
export const officeColumns = [
  "id",
  "name",
  "kind",
  "province",
  "city",
  "district",
  "population",
  "note",
] as const;
const places = ["province", "city", "district"] as const;

export interface ValidOffices {
  readonly offices: readonly Office[];
  /**
   * Ids of all rows, also of those with other faults, so that one fault is reported once; null where the file
   * could not be read as a table.
   */
  readonly known: ReadonlySet<string> | null;
}

export async function validateOffices(file: TextFile, list: ProblemList): Promise<ValidOffices> {
  const offices: Office[] = [];
  const lines = new Map<string, number>();
  const usable = await readTable(file, officeColumns, list, (row, line) => {
    const id = list.take(line, "id", takeNewId(row.id, lines));
    const name = list.take(line, "name", parseOfficeName(row.name));
    if (looksLikeFormula(row.name)) {
      // Only a warning: pages show it as text, and the CSV downloads put an apostrophe before it.
      const mend = "核对名称；网站照原样显示，下载的 CSV 会在前面加一个撇号";
      list.warn(line, "name", { what: `${showCell(row.name)} 的开头会被表格软件当作公式`, mend });
    }
    const kind = list.take(line, "kind", parseChoice(row.kind, officeKinds));
    const [province, city, district] = places.map((place) => list.take(line, place, parseName(row[place])));
    const population = list.take(line, "population", parsePopulation(row.population));
    const note = list.take(line, "note", parseText(row.note));
    if (places.every((place) => row[place] === "") && row.note === "") {
      const mend = "填写 province、city、district；确实不知道就在 note 说明原因";
      list.warn(line, "province", { what: "没有写明所在地，也没有说明原因", mend });
    }
    if (id === null) return;
    lines.set(id, line);
    if (name === null || kind === null || note === null || population === null) return;
    if (province == null || city == null || district == null) return;
    offices.push({ id, name, kind, province, city, district, population: population ?? null, note });
  });
  if (usable && lines.size === 0 && list.problems.length === 0) {
    list.error(null, null, { what: "只有表头，没有任何街镇", mend: "每个街镇写一行" });
  }
  return { offices, known: usable ? new Set(lines.keys()) : null };
}

function takeNewId(cell: string, lines: ReadonlyMap<string, number>): Parsed<string> {
  const parsed = parseId(cell);
  const id = "value" in parsed ? parsed.value : normaliseCell(cell).toLowerCase();
  const first = lines.get(id);
  if (first === undefined) return parsed;
  if ("value" in parsed) {
    return { what: `编号 ${id} 与第 ${first} 行重复`, mend: "编号不能重复；换一个编号，或删去重复的一行" };
  }
  const what = `${showCell(cell)} 与第 ${first} 行的 ${id} 只有大小写或全半角不同`;
  return { what, mend: "同一个街镇就删去一行；不同的街镇换一个小写编号" };
}

function parseOfficeName(cell: string): Parsed<string> {
  return cell === "" ? { what: "没有填写", mend: "填写街镇的名称" } : parseName(cell);
}

/** Residents, or undefined for a blank cell. */
function parsePopulation(cell: string): Parsed<number | undefined> {
  if (normaliseCell(cell) === "") return { value: undefined };
  const parsed = parseWhole(cell);
  const mend = "填写常住人口；不知道就留空";
  if ("value" in parsed) return parsed.value > 0 ? parsed : { what: "人口为 0", mend };
  // This table has no columns for a bound and a unit.
  const found = findNumber(normaliseCell(cell));
  return { what: parsed.what, mend: Number.isInteger(found?.value) ? `只填数字 ${found?.value}` : mend };
}
