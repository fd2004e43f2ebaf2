import type { Row } from "./cell-rows.ts";
import type { Draws } from "./draws.ts";

/** How far a figure has been checked by now: older years further. A few wait for a person. */
export function drawStatus(year: number, draws: Draws): Pick<Row, "status" | "note"> {
  if (draws.chance(0.015)) return { status: "review", note: "用语不能确定" };
  if (draws.chance(0.04)) return { status: "corrected", note: "核对原文后改正" };
  return { status: draws.chance(year < 2024 ? 0.75 : 0.45) ? "confirmed" : "auto", note: "" };
}
