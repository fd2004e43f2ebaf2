/** Where the figures stand that a finding speaks of. */
import type { QualityFile } from "../core/publish/schema.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";
import { cellOf } from "./cells.ts";
import { cellHref, markHref } from "./figure-source.ts";
import { paths } from "./paths.ts";
import { indicator } from "./published.ts";

type Flag = QualityFile["flags"][number];

export interface FlagSource {
  readonly label: string;
  readonly href: string;
}

/** A link for each figure, year by year; one for each candidate where several wait for a person. */
export function flagSources({ office, year, indicators, rows }: Flag, root: string): readonly FlagSource[] {
  const years = [...new Set([...rows.map((row) => row.year), year])].sort((a, b) => a - b);
  const links = years.flatMap((each) =>
    indicators.flatMap((id) => {
      const cell = cellOf(office, each, id);
      const name = `${years.length > 1 ? `${each}年` : ""}${indicator(id).name}`;
      if (cell.kind === "stated") return [{ label: name, href: cellHref(cell, root) }];
      if (cell.candidates.length === 0) return [];
      return cell.candidates.map((candidate) => ({
        label: `${name}${formatQuantity(candidate, candidate.unit, candidate.decimals)}`,
        href: markHref(cell.report, candidate, root) ?? cellHref(cell, root),
      }));
    }),
  );
  return links.length > 0
    ? links
    : [{ label: `${year}年报告`, href: `${root}${paths.office(office)}#y${year}` }];
}
