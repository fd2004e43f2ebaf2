import type { Problem } from "../model/index.ts";
import { recogniseBinary } from "./recognise-binary.ts";
import { createUtf8Scanner } from "./utf8-scanner.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** The encoding of a text, or why the bytes are no text that can be read. */
export type Detection = { readonly encoding: TextEncoding } | Pick<Problem, "line" | "what" | "mend">;

export interface EncodingDetector {
  push(chunk: Uint8Array): void;
  result(): Detection;
}

/** Bytes kept from the beginning: enough for the first entries of a ZIP, which name the program. */
const headLength = 4096;
/** Text in GB18030 forms valid UTF-8 sequences only by chance; so many to one wrong one mean damaged UTF-8. */
const damagedRatio = 10;

/**
 * Tells how a file is encoded while its bytes pass by once, in any chunks; nothing is held but its head. UTF-8
 * (with or without BOM) is believed when every byte is valid, UTF-16 by its BOM or by looking like Chinese, and else
 * GB18030 when valid.
 */
export function createEncodingDetector(): EncodingDetector {
  const utf8 = createUtf8Scanner();
  const head = new Uint8Array(headLength);
  let filled = 0;
  let seenNonAscii = false;
  // Throws at the first byte pair that GB18030 does not have, which UTF-8 texts reach within a few characters.
  let gb18030: InstanceType<typeof TextDecoder> | null = new TextDecoder("gb18030", { fatal: true });

  const feedGb18030 = (chunk: Uint8Array | null): void => {
    try {
      if (chunk === null) gb18030?.decode();
      else gb18030?.decode(chunk, { stream: true });
    } catch {
      gb18030 = null;
    }
  };

  return {
    push(chunk) {
      if (filled < headLength) {
        const part = chunk.subarray(0, headLength - filled);
        head.set(part, filled);
        filled += part.length;
      }
      if (utf16(head) !== null) return;
      utf8.push(chunk);
      seenNonAscii ||= utf8.sequences() + utf8.faults() > 0 || utf8.pending();
      if (seenNonAscii && gb18030 !== null) feedGb18030(chunk);
    },
    result() {
      const start = head.subarray(0, filled);
      const encoding = utf16(start);
      if (encoding !== null) return { encoding };
      const binary = recogniseBinary(start);
      if (binary !== null) return { line: null, ...binary };
      if (utf8.nuls() > 0) {
        const unmarked = unmarkedUtf16(start);
        if (unmarked !== null) return { encoding: unmarked };
        const mend = "用 Excel、WPS 或记事本打开，另存为 UTF-8 编码的文本（CSV UTF-8）";
        return { line: null, what: "含有空字节（NUL），不是可读的文本", mend };
      }
      utf8.end();
      if (utf8.faults() === 0) return { encoding: "utf-8" };
      if (utf8.sequences() > utf8.faults() * damagedRatio) {
        const mend = "这里有乱码或缺损：用文本编辑器打开，改正这一行后另存为 UTF-8";
        return { line: utf8.firstFaultLine(), what: "UTF-8 编码在这一行损坏", mend };
      }
      feedGb18030(null);
      if (gb18030 !== null) return { encoding: "gb18030" };
      const mend = "用 Excel、WPS 或记事本打开，另存为 UTF-8 编码（CSV UTF-8）";
      return { line: utf8.firstFaultLine(), what: "编码既不是 UTF-8，也不是 GB18030", mend };
    },
  };
}

function utf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}

/** Nearly all characters of a text in UTF-16 are plain ones; read in the wrong order of bytes, or of no text, few are. */
const plainShare = 0.95;
const plain = /[\t\r\n -~\u00a0\u00b7\u2000-\u206f\u2460-\u2473\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

function unmarkedUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const even = head.subarray(0, head.length - (head.length % 2));
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const text = new TextDecoder(encoding).decode(even);
    const share = (text.match(plain)?.length ?? 0) / text.length;
    if (share >= plainShare) return encoding;
  }
  return null;
}
