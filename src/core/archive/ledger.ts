import type { Fault, Snapshot } from "../model/index.ts";
import { showCell } from "../text/index.ts";
import { snapshotName } from "./snapshot-name.ts";

/** A line of ledger.csv: one snapshot. */
export interface LedgerLine extends Snapshot {
  /** Name of its file in the same folder. */
  readonly file: string;
  /** SHA-256 of that file in lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Date of record, YYYY-MM-DD. */
  readonly date: string;
  /** SHA-256 of the line above with its line end; of the header's for the first. */
  readonly previous: string;
  /** Why the revision was made; "" for none. */
  readonly note: string;
}

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  /** What is wrong with the text, in order; [] where every line is as it was written. */
  readonly faults: readonly string[];
}

/** SHA-256 of a text's UTF-8 bytes in lower-case hex. */
export type Sha256 = (text: string) => string;

const columns = ["year", "revision", "file", "sha256", "bytes", "date", "previous", "note"] as const;

/** The first line, with a byte-order mark for spreadsheets. */
const header = `\ufeff${columns.join(",")}\n`;

/** A ledger with one more line. `text` is a sound ledger, or "" for none yet. */
export function addToLedger(
  text: string,
  line: Omit<LedgerLine, "previous">,
  sha256: Sha256,
): { readonly text: string; readonly line: LedgerLine } {
  const before = text === "" ? header : text;
  const last = before.slice(before.lastIndexOf("\n", before.length - 2) + 1);
  const added = { ...line, previous: sha256(last) };
  return { text: before + formatLine(added), line: added };
}

/**
 * Reads a ledger and follows its chain. Text that is not exactly what was written is a fault: a line is read back
 * and written again, and must be the same.
 */
export function readLedger(text: string, sha256: Sha256): Ledger {
  const rows = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const faults: string[] = [];
  const lines: LedgerLine[] = [];
  const latest = new Map<number, number>();
  let above = rows[0] ?? "";
  if (above !== header) faults.push(`第1行不是账本的表头：${showCell(above.trimEnd())}`);
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    const place = `第${index + 1}行`;
    const line = parseLine(row);
    const expected = sha256(above);
    above = row;
    if (line === null) {
      faults.push(`${place}不是账本写下的样子，被改动过或没有写完：${showCell(row.trimEnd())}`);
      continue;
    }
    lines.push(line);
    if (line.previous !== expected) {
      faults.push(
        `${place}记下的上一行校验码与第${index}行不符：第${index}行被改动，或有行被删去、插入、调换`,
      );
    }
    const next = (latest.get(line.year) ?? 0) + 1;
    if (line.revision !== next) {
      faults.push(`${place}是${line.year}年第${line.revision}版，按次序应是第${next}版`);
    }
    latest.set(line.year, line.revision);
  }
  return { lines, faults };
}

/** Why a text cannot be a note, or null. A note stands on one line, and no spreadsheet may take it for a formula. */
export function noteFault(note: string): Fault | null {
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/u.test(note)) {
    return { what: "说明里有换行或控制字符", mend: "写成一行" };
  }
  if (note !== note.trim()) return { what: "说明的首尾有空格", mend: "删去首尾的空格" };
  if (/^[=+\-@＝＋－＠]/.test(note)) {
    return { what: "说明以 = + - @ 开头，表格软件会当作公式", mend: "换一个字开头" };
  }
  return note.length > mostNote ? { what: `说明超过${mostNote}字`, mend: "写短些，详情另存文件" } : null;
}

const mostNote = 500;

function formatLine({ year, revision, file, sha256, bytes, date, previous, note }: LedgerLine): string {
  const cell = /[",]/.test(note) ? `"${note.replaceAll('"', '""')}"` : note;
  return `${[year, revision, file, sha256, bytes, date, previous, cell].join(",")}\n`;
}

const linePattern =
  /^(\d{4}),(\d+),([^,]+),([0-9a-f]{64}),(\d{1,15}),(\d{4}-\d\d-\d\d),([0-9a-f]{64}),(.*)\n$/;

/** The line, or null where it is not exactly as `formatLine` writes it. */
function parseLine(row: string): LedgerLine | null {
  const [, year, revision, file = "", sha256 = "", bytes, date = "", previous = "", cell = ""] =
    linePattern.exec(row) ?? [];
  const note = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  const id = { year: Number(year), revision: Number(revision) };
  const line = { ...id, file, sha256, bytes: Number(bytes), date, previous, note };
  const sound = file === `${snapshotName(id)}.zip` && noteFault(note) === null && formatLine(line) === row;
  return sound ? line : null;
}
