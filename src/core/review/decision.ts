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

const id = z.string().max(200);

const seen = z.array(z.record(z.string(), z.string())).max(1000);

/** A decision with the cell that it falls on, and the rows of that cell as the person saw them. */
export const decisionRequestSchema = z.strictObject({
  report: id,
  indicator: id,
  seen,
  decision: decisionSchema,
});
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

/** Takes back the decision that was saved under this number. */
export const undoRequestSchema = z.strictObject({ undo: z.int().min(0) });

/** Of a decision that another program saved over: whether it or what the file has now, as seen, shall stand. */
export const settleRequestSchema = z.strictObject({
  number: z.int().min(0),
  keep: z.enum(["mine", "theirs"]),
  seen,
});
export type SettleRequest = z.infer<typeof settleRequestSchema>;
