/** The bytes in pieces, with each place of one text taken by another, one pair after the other. No text may be empty. */
export function replaceBytes(
  bytes: Buffer,
  pairs: readonly (readonly [from: string, to: string])[],
): readonly Buffer[] {
  return pairs.reduce<readonly Buffer[]>(
    (pieces, [from, to]) => {
      const [sought, given] = [Buffer.from(from), Buffer.from(to)];
      return pieces.flatMap((piece) => [...replaceOne(piece, sought, given)]);
    },
    [bytes],
  );
}

function* replaceOne(bytes: Buffer, from: Buffer, to: Buffer): Generator<Buffer> {
  let begin = 0;
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, begin)) {
    yield bytes.subarray(begin, at);
    yield to;
    begin = at + from.length;
  }
  yield bytes.subarray(begin);
}
