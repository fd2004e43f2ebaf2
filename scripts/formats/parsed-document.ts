import type { Sheet } from "../../src/core/table/index.ts";

/**
 * What a document holds, or why it cannot be read (Chinese). `lasting`: the fault is the document's own, and no other
 * try finds it otherwise.
 */
export type ParsedDocument =
  | { readonly kind: "text"; readonly text: string; readonly notes: readonly string[] }
  | { readonly kind: "table"; readonly sheets: readonly Sheet[]; readonly notes: readonly string[] }
  | { readonly kind: "fault"; readonly fault: string; readonly lasting: boolean };
