import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Problem } from "../src/core/model/index.ts";
import { createEncodingDetector, decodeText } from "../src/core/text/index.ts";

/** What is wrong with a path, before the file has a name in messages. */
export type PathFault = Pick<Problem, "line" | "what" | "mend">;

export type OpenedText =
  | { readonly kind: "text"; readonly text: AsyncIterable<string> }
  | { readonly kind: "absent" }
  | { readonly kind: "fault"; readonly fault: PathFault };

/**
 * Opens a text file whatever its encoding. The bytes pass by twice, once to tell the encoding and once, when the
 * text is read, to decode it, so that no file is ever held whole.
 */
export async function openText(path: string): Promise<OpenedText> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return faulty("这里是文件夹，应是文件", "移走文件夹，放入同名的文件");
    // A pipe or a device can be read once at most, and may never end.
    if (!found.isFile()) return faulty("不是普通文件", "换成普通的文本文件");
    const detector = createEncodingDetector();
    for await (const chunk of createReadStream(path)) detector.push(chunk as Uint8Array);
    const detection = detector.result();
    if (!("encoding" in detection)) return { kind: "fault", fault: detection };
    return {
      kind: "text",
      text: decodeText(
        lazily(() => createReadStream(path)),
        detection.encoding,
      ),
    };
  } catch (error) {
    return explainFileError(error);
  }
}

/** A stream that is opened when somebody reads it: an opened one would hold a file handle until then. */
async function* lazily(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield* open();
}

/** The operating system's refusal as a fault of the path. Anything else is a bug and is thrown again. */
export function explainFileError(error: unknown): Exclude<OpenedText, { readonly kind: "text" }> {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  if (error.code === "ENOENT") return { kind: "absent" };
  if (error.code === "ENOTDIR") return faulty("这里是文件，应是文件夹", "移走文件，换成文件夹");
  if (error.code === "EACCES" || error.code === "EPERM") {
    return faulty("没有权限读取", "给运行本程序的用户读取权限");
  }
  return faulty(`无法读取（${String(error.code)}）`, "核对磁盘和路径，或换一个位置");
}

function faulty(what: string, mend: string): { readonly kind: "fault"; readonly fault: PathFault } {
  return { kind: "fault", fault: { line: null, what, mend } };
}
