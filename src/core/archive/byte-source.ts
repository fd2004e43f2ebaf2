/** Bytes that can be read anywhere, such as an open file. */
export interface ByteSource {
  readonly size: number;
  /** Exactly so many bytes from a place on; the caller asks only for what lies inside. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Takes bytes piece by piece. */
export interface Digest {
  update(piece: Uint8Array): void;
  /** SHA-256 in lower-case hex and CRC-32 of all pieces. */
  end(): { readonly sha256: string; readonly crc: number };
}

const pieceLength = 1 << 20;

/** A stretch of a source in pieces that fit into memory. */
export async function* pieces(
  source: ByteSource,
  offset: number,
  length: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let done = 0; done < length; done += pieceLength) {
    yield await source.read(offset + done, Math.min(pieceLength, length - done));
  }
}
