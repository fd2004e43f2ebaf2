/** How far a log axis reaches beyond its values, as a factor. */
const margin = 1.4;

/** From the least to the most of an axis of positive values that are to lie well inside it. */
export function logDomain(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values) / margin, Math.max(...values) * margin];
}

/** Round numbers inside a log axis: powers of ten, and their doubles and fives on a short one. */
export function logSteps([low, high]: readonly [number, number]): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const powers = Array.from(
    { length: Math.ceil(Math.log10(high)) - first + 1 },
    (_, index) => 10 ** (first + index),
  );
  const steps = high / low < 200 ? [1, 2, 5] : [1];
  return powers
    .flatMap((power) => steps.map((step) => step * power))
    .filter((value) => value >= low && value <= high && Number.isInteger(value));
}
