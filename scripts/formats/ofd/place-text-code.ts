import type { PlacedText } from "../../../src/core/document/index.ts";

type Attributes = Readonly<Record<string, string>>;

/**
 * The characters of a TextCode, each where it stands on the page (GB/T 33190-2016, 11.2 and 11.3): X and Y of the
 * first, DeltaX to the next ones, turned by the object's CTM and moved to its Boundary. Turned texts, such as
 * watermarks, are left out.
 */
export function placeTextCode(object: Attributes, code: Attributes, text: string): PlacedText[] {
  const [left = 0, top = 0] = numbersOf(object.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.CTM);
  if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) return [];
  const size = Number(object.Size ?? 0) * Math.hypot(c, d);
  const deltas = deltasOf(code.DeltaX);
  const y = Number(code.Y ?? 0);
  let x = Number(code.X ?? 0);
  return [...text].map((sign, index) => {
    const usual =
      Number(object.Size ?? 0) * (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1) * Number(object.HScale ?? 1);
    const advance = deltas[index] ?? usual;
    const placed = {
      text: sign,
      x: left + a * x + c * y + e,
      y: top + b * x + d * y + f,
      width: a * Math.min(advance, usual),
      size,
    };
    x += advance;
    return placed;
  });
}

/** "g 3 4.2 5" means 4.2 4.2 4.2 5. */
function deltasOf(written: string | undefined): number[] {
  const words = (written ?? "").trim().split(/\s+/);
  const deltas: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== "g") {
      if (words[at] !== "") deltas.push(Number(words[at]));
      continue;
    }
    const times = Math.min(Number(words[at + 1] ?? 0), mostRepeats);
    for (let done = 0; done < times; done += 1) deltas.push(Number(words[at + 2] ?? 0));
    at += 2;
  }
  return deltas;
}

/** A line of print has fewer characters; a larger number is a fault that would only fill the memory. */
const mostRepeats = 100_000;

function numbersOf(written: string | undefined): number[] {
  return (written ?? "").trim() === "" ? [] : (written ?? "").trim().split(/\s+/).map(Number);
}
