import { parseCount } from "../synthesize/parse-count.ts";

const usual = [400, 4000, 40_000];

/** The sizes that `--offices` names, smallest first. @throws UserError where one is no number of offices */
export function parseSizes(text: string | undefined): readonly number[] {
  if (text === undefined) return usual;
  return text
    .split(",")
    .map((part) => parseCount("offices", part.trim(), 400, 100_000))
    .sort((a, b) => a - b);
}
