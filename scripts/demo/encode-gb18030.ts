/** Bytes of the characters that GB18030 writes in two bytes, read out of the decoder that every Node brings. */
function twoByteTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return table;
}

let known: ReadonlyMap<string, readonly [number, number]> | null = null;

/**
 * A text in GB18030, as older office programs save it.
 * @throws RangeError at a character that GB18030 writes in four bytes
 */
export function encodeGb18030(text: string): Uint8Array {
  known ??= twoByteTable();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const pair = code < 0x80 ? [code] : known.get(sign);
    if (pair === undefined) throw new RangeError(`not in two bytes: ${sign}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
