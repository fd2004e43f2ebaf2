import type { Report } from "../model/index.ts";

/** What became of reading a report's file. */
export type ReportDocument =
  | {
      /** table: it is at hand, but holds rows and no sentences. */
      readonly kind: "text" | "table";
      /** "" for a table. */
      readonly text: string;
      /** SHA-256 of the file's bytes in lower-case hex. */
      readonly sha256: string;
    }
  | { readonly kind: "absent" }
  | {
      readonly kind: "unreadable";
      /** What is wrong and how to mend it, in Chinese. */
      readonly why: string;
    };

/** Reads the file that a report names; asked for one report at a time, and only for those that name one. */
export type ReadDocument = (report: Report) => Promise<ReportDocument>;
