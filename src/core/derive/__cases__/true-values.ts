import fc from "fast-check";
import { bounds, type Quantity } from "../../model/index.ts";

/** A quantity with a small whole value, so that ties are common. */
export const smallQuantity: fc.Arbitrary<Quantity> = fc.record({
  value: fc.nat({ max: 8 }),
  bound: fc.constantFrom(...bounds),
});

/** A stated quantity with a true value that its bound allows. */
export const statedAndTrue: fc.Arbitrary<{ stated: Quantity; true: number }> = smallQuantity.chain((stated) =>
  trueValue(stated).map((value) => ({ stated, true: value })),
);

function trueValue({ value, bound }: Quantity): fc.Arbitrary<number> {
  switch (bound) {
    case "exact":
      return fc.constant(value);
    case "at_least":
      return fc.nat({ max: 12 }).map((more) => value + more);
    case "over":
      return fc.constantFrom(0.25, 1, 2, 12).map((more) => value + more);
    case "nearly":
      return fc.nat({ max: value });
    case "about":
    case "derived":
      return fc.nat({ max: 20 });
  }
}

/** Whether a true result is what the bound of the stated result claims of it. */
export function isKept({ value, bound }: Quantity, trueResult: number): boolean {
  switch (bound) {
    case "exact":
      return trueResult === value;
    case "at_least":
      return trueResult >= value;
    case "over":
      return trueResult > value;
    case "nearly":
      return trueResult <= value;
    case "about":
    case "derived":
      return true;
  }
}
