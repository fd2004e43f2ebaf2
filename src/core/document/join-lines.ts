import { ascending, greatest, quantileSorted, rollup } from "d3";
import type { PageLine } from "./placed-text.ts";

/** A line that begins so is a heading or an item, never the rest of a sentence. */
const opening =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节部条]|附件?[：:\d])/;

/** How far a full line may end before the right margin, in characters: a number or a word is not broken. */
const slack = 2.3;

/** No text is set with more room between its baselines, in sizes of the type. */
const widestLeading = 2.2;

interface Margins {
  readonly left: number;
  readonly right: number;
  /** The usual distance between the baselines of two lines. */
  readonly leading: number;
}

/** Joins the lines of all pages into paragraphs: a line goes on where the one before is full and it is not indented. */
export function joinLines(pages: readonly (readonly PageLine[])[]): string[] {
  const margins = measure(pages);
  const paragraphs: string[] = [];
  let before: PageLine | null = null;
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const last = paragraphs.at(-1);
      if (last !== undefined && before !== null && goesOn(before, line, at === 0, margins)) {
        paragraphs[paragraphs.length - 1] = join(last, line.text);
      } else paragraphs.push(line.text);
      before = line;
    }
  }
  return paragraphs;
}

function goesOn(
  before: PageLine,
  line: PageLine,
  newPage: boolean,
  { left, right, leading }: Margins,
): boolean {
  if (opening.test(line.text) || before.text.includes("\t") || line.text.includes("\t")) return false;
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return false;
  if (!newPage && line.y - before.y > leading * 1.7) return false;
  return before.right >= right - slack * before.size && line.left <= left + 0.9 * line.size;
}

function join(text: string, next: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next;
}

function measure(pages: readonly (readonly PageLine[])[]): Margins {
  const all = pages.flat();
  const long = all.filter(({ text }) => text.length >= 10);
  const steps = pages.flatMap((lines) => lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? line.y)));
  const at = (values: readonly number[], share: number): number =>
    quantileSorted(
      values.toSorted((a, b) => a - b),
      share,
    ) ?? 0;
  return {
    left: at(
      long.map((line) => line.left),
      0.1,
    ),
    right: rightMargin(long),
    leading: Math.min(
      at(steps, 0.5),
      widestLeading *
        at(
          all.map((line) => line.size),
          0.5,
        ),
    ),
  };
}

/** Where most lines end, to one character; of two such places the outer one. */
function rightMargin(lines: readonly PageLine[]): number {
  const places = rollup(
    lines,
    (group) => ({ count: group.length, right: Math.max(...group.map((line) => line.right)) }),
    ({ right, size }) => Math.round(right / size),
  );
  const best = greatest(
    [...places.values()],
    (a, b) => ascending(a.count, b.count) || ascending(a.right, b.right),
  );
  return best?.right ?? 0;
}
