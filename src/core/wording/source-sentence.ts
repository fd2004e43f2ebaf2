/** A report file that is not quoted. */
export interface SourceFault {
  readonly state: "changed" | "unhashed" | "unreadable";
  /** Path below data/reports/. */
  readonly file: string;
  /** SHA-256 in hex as recorded, and of the file as it is; "" where there is none. */
  readonly recorded: string;
  readonly found: string;
  /** Why it cannot be read. */
  readonly why: string;
}

/** Enough to tell two hashes apart. */
const shownDigits = 12;

/** Why a report file is not quoted, and what to do. */
export function sourceSentence({ state, file, recorded, found, why }: SourceFault): string {
  const short = (hash: string) => `${hash.slice(0, shownDigits)}…`;
  if (state === "unreadable") return `${file}：${why}。`;
  if (state === "unhashed") {
    return `${file}没有登记校验值，无法确认是读取数字时的那一份，不引用其中的句子；请对它重新运行 npm run extract。`;
  }
  return `${file}与读取数字时的文件不同（登记的校验值${short(recorded)}，现为${short(found)}），不引用其中的句子；请找回原来的文件，或对新文件重新运行 npm run extract 并核对。`;
}
