import { normaliseCell, showCell } from "../text/index.ts";
import { createSpeller } from "./nearest.ts";
import type { Parsed } from "./problem-list.ts";

/** Ids of another file, the ones to be proposed for a wrong one among them. */
export type KnownIds = Pick<ReadonlySet<string>, "has"> & Iterable<string>;

/**
 * A parser of cells that name an id of another file. Without known ids (null: that file could not be read) every id is
 * taken as it stands.
 */
export function createReference(
  known: KnownIds | null,
  noun: string,
  file: string,
): (cell: string) => Parsed<string> {
  const spell = createSpeller(known ?? []);
  return (cell) => {
    const id = normaliseCell(cell);
    if (id === "") return { what: "没有填写", mend: `填写 ${file} 里${noun}的编号` };
    if (known === null || known.has(id)) return { value: id };
    const similar = spell(id);
    const hint = similar === null ? "" : `是否应为 ${similar}？`;
    return { what: `没有${noun} ${showCell(id)}`, mend: `${hint}先在 ${file} 里添加它，或改正这里` };
  };
}
