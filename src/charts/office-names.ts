import { fitText } from "./fit-text.ts";
import { baseline, sizes, textFrom } from "./marks.ts";
import type { TextMark } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import type { TextRole } from "./tokens.ts";

interface Named {
  readonly name: string;
  readonly place: string;
}

const gap = 8;
/** A place cut to fewer characters than three and `…` says nothing. */
const shortestPlace = 4;

/** Whether the rows lie in different places, so that each says its own. */
export function showsPlaces(rows: readonly Named[]): boolean {
  return new Set(rows.map(({ place }) => place)).size > 1;
}

/** Width in px of a name, and of its place beside it where places are shown. */
export function nameWidth({ name, place }: Named, withPlace: boolean): number {
  const own = textWidth(name, sizes.name);
  return withPlace && place !== "" ? own + gap + textWidth(place, sizes.text) : own;
}

/** An office's name at x, then as much of its place as the width leaves room for. */
export function nameTexts(
  { name, place }: Named,
  withPlace: boolean,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly role: TextRole },
): readonly TextMark[] {
  const shownName = fitText(name, sizes.name, at.width);
  const used = textWidth(shownName, sizes.name) + gap;
  const shownPlace = withPlace ? fitText(place, sizes.text, at.width - used) : "";
  const texts = [textFrom(at.role, at.x, baseline(at.y, sizes.name), shownName, sizes.name)];
  const tooShort = shownPlace !== place && [...shownPlace].length < shortestPlace;
  return shownPlace === "" || tooShort
    ? texts
    : [...texts, textFrom("place", at.x + used, baseline(at.y), shownPlace)];
}
