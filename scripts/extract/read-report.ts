import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createEncodingDetector, decodeText } from "../../src/core/text/index.ts";
import { explainFileError } from "../open-text.ts";

/** Reports are some pages long; far above that, something else was put here. */
const largestFile = 20 << 20;

/** A report file's text with the hash of its bytes, or why it is unusable. */
export type ReadReport =
  | { readonly kind: "report"; readonly text: string; readonly sha256: string }
  | { readonly kind: "fault"; readonly fault: string };

/** Reads a .txt report in any of the encodings that the data files may have. */
export async function readReport(path: string): Promise<ReadReport> {
  if (!/\.txt$/i.test(path)) return fault("不是 .txt 文件；把正文另存为 .txt");
  try {
    const found = await stat(path);
    if (!found.isFile()) return fault("不是普通文件；核对路径");
    if (found.size > largestFile) return fault("超过20 MB，不像一份报告；核对是不是放错了文件");
    const bytes = await readFile(path);
    const detector = createEncodingDetector();
    detector.push(bytes);
    const detection = detector.result();
    if (!("encoding" in detection)) return fault(`${detection.what}；${detection.mend}`);
    const text = (await Array.fromAsync(decodeText([bytes], detection.encoding))).join("");
    if (text.trim() === "") return fault("文件里没有文字；核对是不是放错了文件");
    return { kind: "report", text, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    const refusal = explainFileError(error);
    return fault(
      refusal.kind === "absent" ? "没有这个文件；核对路径" : `${refusal.fault.what}；${refusal.fault.mend}`,
    );
  }
}

function fault(text: string): ReadReport {
  return { kind: "fault", fault: text };
}
