import { createNumberColumn, type Numbers } from "./number-column.ts";

/** Texts, one behind the other. */
export interface TextColumn<Text extends string> {
  push(text: Text): void;
  at(index: number): Text;
  /** What it holds, for another column to go on from. */
  keep(): KeptTexts;
}

export interface KeptTexts {
  /** Each of them once. */
  readonly texts: readonly string[];
  /** Of each row, which of them it says. */
  readonly places: Numbers;
}

/** A column that keeps one copy of each text: many rows say the same (次, 中心组学习). `pool` makes the copies. */
export function createTextColumn<Text extends string>(
  pool: (text: string) => string,
  kept?: KeptTexts,
): TextColumn<Text> {
  const texts = (kept?.texts.map(pool) ?? []) as Text[];
  // Of kept texts only where rows are added to them.
  let places: Map<string, number> | null = null;
  const column = createNumberColumn(kept?.places);
  // Rows of one office stand together.
  let last = { text: "", place: -1 };

  const placeOf = (text: Text): number => {
    places ??= new Map(texts.map((text, place): [string, number] => [text, place]));
    const known = places.get(text);
    if (known !== undefined) return known;
    const copy = pool(text) as Text;
    places.set(copy, texts.length);
    return texts.push(copy) - 1;
  };

  return {
    push(text) {
      if (text !== last.text || last.place === -1) last = { text, place: placeOf(text) };
      column.push(last.place);
    },
    at(index) {
      const text = texts[column.at(index)];
      if (text === undefined) throw new RangeError("no such row");
      return text;
    },
    keep: () => ({ texts, places: column.keep() }),
  };
}
