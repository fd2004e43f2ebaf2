import type { Bound } from "../model/index.ts";

/** A bound stays true when its value is rounded this way. */
export const boundRoundings: Readonly<Record<Bound, (value: number) => number>> = {
  exact: Math.round,
  at_least: Math.floor,
  over: Math.floor,
  about: Math.round,
  nearly: Math.ceil,
  derived: Math.round,
};
