import { answer, type CompiledCues, explain, extractReport } from "../../src/core/report/index.ts";
import type { Lines } from "./print-json.ts";

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
  input: AsyncIterable<string>,
  cues: CompiledCues,
  explained: boolean,
  { out, error }: Lines,
): Promise<number> {
  let unusable = 0;
  let number = 0;
  for await (const line of input) {
    number += 1;
    if (line.trim() === "") continue;
    const request = parseRequest(line);
    if (request === null) {
      error(
        `标准输入:${number}: 不是 {"id","text","year"} 的 JSON；每行写一个，text 是文字，year 是四位年份或不写`,
      );
      unusable += 1;
      continue;
    }
    const extraction = extractReport(request.text, cues, request.year);
    const { observations, candidates } = answer(extraction);
    const quantities = explained ? { quantities: explain(extraction) } : {};
    await out(JSON.stringify({ id: request.id, observations, candidates, ...quantities }));
  }
  return unusable;
}

function parseRequest(line: string): Request | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null) return null;
  const { id = null, text, year = null } = parsed as Readonly<Record<string, unknown>>;
  if (typeof text !== "string") return null;
  if (year !== null && !(Number.isInteger(year) && Number(year) >= 1949 && Number(year) < 2200)) return null;
  return { id, text, year: year === null ? null : Number(year) };
}
