/**
 * The text of a document from its paragraphs. A blank line between two says that no reader shall join them; a line
 * break inside one stays. Blanks at the ends of lines and empty paragraphs fall out.
 */
export function paragraphsToText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split(/\r\n|[\r\n\f\v\u2028\u2029]/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("\n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
