/** Counts, over bytes pushed in any chunks. */
export interface Utf8Scanner {
  push(chunk: Uint8Array): void;
  /** Counts a sequence cut off at the end of the file as a fault. */
  end(): void;
  /** Valid sequences of more than one byte. */
  sequences(): number;
  faults(): number;
  /** 1-based line of the first fault, or null. */
  firstFaultLine(): number | null;
  nuls(): number;
  /** Whether a sequence has begun and not ended. */
  pending(): boolean;
}

/** Scans bytes as UTF-8 (the state machine of the WHATWG Encoding Standard, "UTF-8 decoder"). */
export function createUtf8Scanner(): Utf8Scanner {
  let line = 1;
  let needed = 0;
  let lower = 0x80;
  let upper = 0xbf;
  let sequences = 0;
  let faults = 0;
  let firstFaultLine: number | null = null;
  let nuls = 0;

  const fault = (): void => {
    faults += 1;
    firstFaultLine ??= line;
    needed = 0;
    lower = 0x80;
    upper = 0xbf;
  };
  const begin = (byte: number): void => {
    if (byte < 0x80) {
      if (byte === 0x0a) line += 1;
      else if (byte === 0) nuls += 1;
    } else if (byte >= 0xc2 && byte <= 0xdf) {
      needed = 1;
    } else if (byte >= 0xe0 && byte <= 0xef) {
      needed = 2;
      if (byte === 0xe0) lower = 0xa0;
      if (byte === 0xed) upper = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      needed = 3;
      if (byte === 0xf0) lower = 0x90;
      if (byte === 0xf4) upper = 0x8f;
    } else {
      fault();
    }
  };

  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0;
        if (needed === 0) {
          if (byte > 0xe0 && byte < 0xed && isTail(chunk[at + 1]) && isTail(chunk[at + 2])) {
            // A whole sequence of three bytes, such as those of nearly all Chinese characters.
            sequences += 1;
            at += 2;
          } else begin(byte);
        } else if (byte >= lower && byte <= upper) {
          lower = 0x80;
          upper = 0xbf;
          needed -= 1;
          if (needed === 0) sequences += 1;
        } else {
          fault();
          begin(byte);
        }
      }
    },
    end() {
      if (needed > 0) fault();
    },
    sequences: () => sequences,
    faults: () => faults,
    firstFaultLine: () => firstFaultLine,
    nuls: () => nuls,
    pending: () => needed > 0,
  };
}

/** Whether a byte may follow the first one of a sequence, where that sets no narrower bounds. */
function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
