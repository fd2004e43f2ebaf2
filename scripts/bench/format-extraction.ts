/** The reports that were generated. */
export interface Written {
  readonly reports: number;
  /** UTF-16 code units. */
  readonly characters: number;
  /** In UTF-8. */
  readonly bytes: number;
}

/** Extraction alone, without reading files or printing; in seconds of the processor. */
export interface Speed {
  readonly reports: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** The time that reports take that were made so many times as long. */
export interface Growth {
  readonly times: number;
  /** Of the processor, a report. */
  readonly milliseconds: number;
}

/** One run of `extract --jsonl` with its start, in seconds of the processor. */
export interface Streamed {
  readonly lines: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** What extraction costs. */
export interface ExtractionBench {
  readonly written: Written;
  readonly speed: Speed;
  readonly growth: readonly Growth[];
  /** A short stream and one many times as long. */
  readonly streams: readonly [Streamed, Streamed];
}

/** Reports a second on one core. */
const AIM = 1000;
/** Time grows as length to this power or less: 1 is linear; the rest is for the measuring. */
const STEEPEST = 1.1;
/** Memory of the longer stream over that of the shorter one. */
const FLATTEST = 1.25;

/** The results as a table for a terminal. */
export function formatExtraction({ written, speed, growth, streams }: ExtractionBench): string {
  const rate = speed.reports / speed.seconds;
  const mean = Math.round(written.characters / written.reports);
  const [short, long] = streams;
  const memory = long.peakMegabytes / short.peakMegabytes;
  const power = exponent(growth);
  return [
    `${cell(rate.toFixed(0))} 份/秒  ${(speed.megabytes / speed.seconds).toFixed(1)} MB/秒  按处理器时间，${speed.reports} 份，平均每份 ${mean} 字；目标 ${AIM} 份/秒，${reached(rate >= AIM)}`,
    ...growth.map(
      ({ times, milliseconds }, index) =>
        `${cell(milliseconds.toFixed(2))} 毫秒/份  长度 ×${times}${doubled(growth[index - 1], milliseconds)}`,
    ),
    `${cell(power.toFixed(2))} 次方  时间随长度增长；目标不超过 ${STEEPEST}（1 为线性），${reached(power <= STEEPEST)}`,
    ...streams.map(
      ({ lines, seconds, peakMegabytes }) =>
        `${cell(peakMegabytes.toFixed(0))} MB  --jsonl ${lines} 行的内存峰值，每秒处理器时间 ${(lines / seconds).toFixed(0)} 行`,
    ),
    `${cell(memory.toFixed(2))} 倍  行数为 ${(long.lines / short.lines).toFixed(0)} 倍时的内存；目标不超过 ${FLATTEST} 倍，${reached(memory <= FLATTEST)}`,
  ].join("\n");
}

function cell(text: string): string {
  return text.padStart(8);
}

function doubled(before: Growth | undefined, milliseconds: number): string {
  return before === undefined ? "" : `，比前一行 ×${(milliseconds / before.milliseconds).toFixed(2)}`;
}

function reached(yes: boolean): string {
  return yes ? "达到" : "未达到";
}

/** The power of the length that the time grows with, between the shortest and the longest. */
function exponent(growth: readonly Growth[]): number {
  const [first, last] = [growth[0], growth.at(-1)];
  if (first === undefined || last === undefined || first === last) return Number.NaN;
  return Math.log(last.milliseconds / first.milliseconds) / Math.log(last.times / first.times);
}
