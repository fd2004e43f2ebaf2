import type { Quantity } from "../model/index.ts";

/** A number as it is shown, with the plain one and its bound for whoever takes the table away. */
export function dataHtml({ value, bound }: Quantity, shown: string): string {
  return `<data value="${value}"${bound === "exact" ? "" : ` data-bound="${bound}"`}>${shown}</data>`;
}
