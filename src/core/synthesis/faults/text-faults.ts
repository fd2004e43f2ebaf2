import type { ReportFlag } from "../../report/index.ts";
import type { CellRows } from "../cell-rows.ts";
import { disputeWords } from "../dispute-words.ts";
import { drawDisputes } from "../draw-disputes.ts";
import type { DrawnOffice } from "../draw-office.ts";
import { exactCell } from "./fault-cells.ts";

/** A fault that shows only in the text of a report. */
export interface TextFault {
  readonly code: Extract<ReportFlag["code"], "stale_year_heading" | "parts_do_not_sum">;
  readonly office: string;
  readonly year: number;
  /** The cells that it takes the place of. */
  readonly cells: readonly CellRows[];
}

/** The heading on publicity is last year's. */
export function staleHeading(office: DrawnOffice, year: number): TextFault {
  return { code: "stale_year_heading", office: office.id, year, cells: [] };
}

/** The kinds of disputes add up to more than all of them, which are told exactly. */
export function wrongParts(seed: number, office: DrawnOffice, year: number): TextFault {
  const drawn = drawDisputes(seed, office, year);
  const cells = [exactCell(office, year, disputeWords(drawn).handled, drawn.handled)];
  return { code: "parts_do_not_sum", office: office.id, year, cells };
}
