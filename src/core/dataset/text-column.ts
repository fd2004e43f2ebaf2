import { createNumberColumn } from "./number-column.ts";

/** Texts, one behind the other. */
export interface TextColumn<Text extends string> {
  push(text: Text): void;
  at(index: number): Text;
}

/** A column that keeps one copy of each text: many rows say the same (次, 中心组学习). `pool` makes the copies. */
export function createTextColumn<Text extends string>(pool: (text: string) => string): TextColumn<Text> {
  const texts: Text[] = [];
  const places = new Map<string, number>();
  const column = createNumberColumn();
  // Rows of one office stand together.
  let last = { text: "", place: -1 };

  const placeOf = (text: Text): number => {
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
  };
}
