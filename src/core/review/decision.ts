import { z } from "zod";
import { bounds } from "../model/index.ts";
import { trimCell } from "../text/index.ts";

/** Text from a person as it goes into a cell: as it comes out again. */
const words = z.string().max(500).overwrite(trimCell);
const offset = z.string().regex(/^\d{0,9}$/);
const place = { start: offset, end: offset };
const figure = {
  ...place,
  value: z.string().max(30),
  bound: z.enum(bounds),
  unit: words,
  term: words,
  section: words,
  note: words,
};
const row = z.int().min(0);

/**
 * What a person decides on one cell; `row` is a row of the cell as the person saw it, offsets are cells of the table
 * (digits, or "" where no place is known). Whatever else waits in the cell is thereby rejected, save by reject.
 */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("confirm"), row, ...place }),
  z.strictObject({ kind: z.literal("correct"), row, ...figure }),
  z.strictObject({ kind: z.literal("reject"), row }),
  z.strictObject({ kind: z.literal("add"), ...figure }),
]);
export type Decision = z.infer<typeof decisionSchema>;
