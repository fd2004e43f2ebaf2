/** A report is some pages long, a table some hundred rows: far above these, something else was put here. */
export const limits = {
  /** Bytes of a file. */
  file: 50 << 20,
  /** Bytes that the parts of one archive may unpack to, together. */
  unpacked: 100 << 20,
  /** Files inside one archive. */
  entries: 5000,
  /** Elements inside one another in one XML part. */
  depth: 200,
  /** Milliseconds for one file. */
  time: 60_000,
  /** MiB of memory for one file. */
  memory: 1024,
} as const;
