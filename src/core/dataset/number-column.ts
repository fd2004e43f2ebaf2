/** Numbers that are not negative, one behind the other. */
export interface NumberColumn {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** What it holds, for another column to go on from, also in another thread, which reads the same memory. */
  keep(): Numbers;
}

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
const wider: readonly ((length: number) => Numbers)[] = [
  (length) => new Uint8Array(length),
  (length) => new Uint16Array(length),
  (length) => new Uint32Array(length),
  (length) => new Float64Array(length),
];
const firstRoom = 1024;

function sharedCopy(numbers: Numbers): Numbers {
  const shared = new SharedArrayBuffer(numbers.byteLength);
  const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(shared);
  copy.set(numbers);
  return copy;
}

/** A column that takes as few bytes a number as its largest one needs: one, two, four, or eight. */
export function createNumberColumn(kept?: Numbers): NumberColumn {
  let numbers = kept ?? new Uint8Array(firstRoom);
  let length = kept?.length ?? 0;
  let width = Math.log2(numbers.BYTES_PER_ELEMENT);

  const move = (room: number): void => {
    const make = wider[width];
    if (make === undefined) throw new RangeError("no number of a column");
    const moved = make(room);
    moved.set(numbers.subarray(0, length));
    numbers = moved;
  };

  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === numbers.length) move(Math.max(firstRoom, 2 * length));
      numbers[length] = value;
      while (numbers[length] !== value) {
        width += 1;
        move(numbers.length);
        numbers[length] = value;
      }
      length += 1;
    },
    at(index) {
      const value = index < length ? numbers[index] : undefined;
      if (value === undefined) throw new RangeError("no such row");
      return value;
    },
    keep() {
      if (length < numbers.length || !(numbers.buffer instanceof SharedArrayBuffer)) {
        // What is shared is not written to again: the next number moves all of them.
        numbers = sharedCopy(numbers.subarray(0, length));
      }
      return numbers;
    },
  };
}
