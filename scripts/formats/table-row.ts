/**
 * A row of a table as one line. Tabs stand between its cells and between the paragraphs of a cell: reading takes
 * blanks out of numbers, and only a tab keeps two numbers apart.
 */
export function tableRow(cells: readonly (readonly string[])[]): string {
  return cells
    .map((paragraphs) =>
      paragraphs
        .join("\n")
        .trim()
        .replace(/\s*\n\s*/g, "\t"),
    )
    .join("\t")
    .trim();
}
