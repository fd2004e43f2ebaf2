import {
  answer,
  type CompiledCues,
  contractAnswer,
  explain,
  extractReport,
} from "../../src/core/report/index.ts";
import type { Lines } from "./print-json.ts";
import type { InputLine } from "./read-lines.ts";

/** One line of input: a text to read, with an id that the answer carries back. */
interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly year: number | null;
}

/**
 * Answers each JSON line `{"id","text","year"?}` with one line, one at a time, so that memory does not grow with
 * their number. Gives the number of lines that could not be used.
 */
export async function streamLines(
  input: AsyncIterable<InputLine>,
  cues: CompiledCues,
  explained: boolean,
  { out, error }: Lines,
): Promise<number> {
  let unusable = 0;
  let number = 0;
  for await (const line of input) {
    number += 1;
    if ("text" in line && line.text.trim() === "") continue;
    const request = "text" in line ? parseRequest(line.text) : line;
    if ("fault" in request) {
      error(`标准输入:${number}: ${request.fault}`);
      unusable += 1;
      continue;
    }
    const extraction = extractReport(request.text, cues, request.year);
    const quantities = explained ? { quantities: explain(extraction) } : {};
    await out(JSON.stringify({ id: request.id, ...contractAnswer(answer(extraction)), ...quantities }));
  }
  return unusable;
}

function parseRequest(line: string): Request | { readonly fault: string } {
  const fault = `不是 {"id","text","year"} 的 JSON；每行写一个，text 是文字，year 是四位年份或不写`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { fault };
  }
  if (typeof parsed !== "object" || parsed === null) return { fault };
  const { id = null, text, year = null } = parsed as Readonly<Record<string, unknown>>;
  if (typeof text !== "string") return { fault };
  if (year !== null && !(Number.isInteger(year) && Number(year) >= 1949 && Number(year) < 2200))
    return { fault };
  return { id, text, year: year === null ? null : Number(year) };
}
