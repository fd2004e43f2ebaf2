import type { Draws } from "../draws.ts";
import { endings, openings } from "./general-words.ts";

/** An endless row of sentences without figures, made of the actions of a topic; none is used twice before all were. */
export function* fillers(actions: readonly string[], draws: Draws): Generator<string, never> {
  let left: readonly string[] = [];
  const next = (): string => {
    if (left.length === 0) left = draws.shuffled(actions);
    const [action = "", ...rest] = left;
    left = rest;
    return action;
  };
  for (;;) {
    const middle = draws.chance(0.6) ? `${next()}，${next()}` : next();
    const opening = draws.chance(0.5) ? `${draws.pick(openings)}，` : "";
    const ending = draws.chance(0.5) ? `，${draws.pick(endings)}` : "";
    yield `${opening}${middle}${ending}。`;
  }
}
