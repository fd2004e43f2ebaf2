import type { Draws } from "../draws.ts";

/** What the slots of a report's sentences stand for. */
export interface Slots {
  readonly year: number;
  /** 街道党工委, 镇党委 or 乡党委. */
  readonly party: string;
}

/** A sentence with its slots filled; {small}, {middle}, {large} and {share} are numbers that are no figures. */
export function fillSlots(text: string, { year, party }: Slots, draws: Draws): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case "year":
        return String(year);
      case "before":
        return String(year - 1);
      case "next":
        return String(year + 1);
      case "party":
        return party;
      case "small":
        return String(draws.whole(2, 9));
      case "middle":
        return String(draws.whole(11, 96));
      case "large":
        return String(draws.whole(120, 4800));
      case "share":
        return (draws.whole(900, 999) / 10).toFixed(1);
      default:
        throw new RangeError(`no slot: ${slot}`);
    }
  });
}
