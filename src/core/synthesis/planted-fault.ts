import type { FlagCode } from "../model/index.ts";
import type { CellRows } from "./cell-rows.ts";

/** A fault that was put into the figures of an office and year on purpose, for a check to find. */
export interface PlantedFault {
  readonly code: FlagCode;
  readonly office: string;
  readonly year: number;
}

/** A fault with the cells that it takes the place of, in its own year and, where it compares years, in others. */
export interface FaultWithCells extends PlantedFault {
  readonly cells: readonly CellRows[];
}
