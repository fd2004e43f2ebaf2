import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";

const bufferLength = 1 << 20;

/** Writes a new file from its beginning to its end, in large writes, and hashes what it writes. */
export class FileSink {
  readonly #file: FileHandle;
  readonly #hash = createHash("sha256");
  readonly #buffer = Buffer.allocUnsafe(bufferLength);
  #filled = 0;
  /** Bytes taken so far. */
  length = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** The file must not be there yet. */
  static async open(path: string): Promise<FileSink> {
    return new FileSink(await open(path, "wx"));
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.length += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + bufferLength - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === bufferLength) await this.#flush();
    }
  }

  /** Ends the file, which then is on the disk and not only on its way there. @returns SHA-256 in hex */
  async finish(): Promise<string> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
    return this.#hash.digest("hex");
  }

  /** Closes a file that will not be finished. */
  async abandon(): Promise<void> {
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) {
      at += (await this.#file.write(bytes, at, bytes.length - at)).bytesWritten;
    }
    this.#filled = 0;
  }
}
