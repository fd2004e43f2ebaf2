import { tableRow } from "../table-row.ts";
import type { DocumentNode } from "./open-document.ts";

/** The paragraphs of a document in their order, rows of tables as lines, then the notes in the order of their marks. */
export function documentParagraphs(document: DocumentNode): string[] {
  const references: DocumentNode[] = [];
  const body = blocks(document.children ?? [], references);
  const notes = references.flatMap((reference) => {
    const note = document.notes?.resolve(reference);
    return note === null || note === undefined ? [] : blocks(note.body ?? [], []);
  });
  return [...body, ...notes];
}

function blocks(nodes: readonly DocumentNode[], references: DocumentNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "table")
      return (node.children ?? []).map((row) =>
        tableRow((row.children ?? []).map((cell) => blocks(cell.children ?? [], references))),
      );
    return [inline(node, references)].filter((text) => text.trim() !== "");
  });
}

function inline(node: DocumentNode, references: DocumentNode[]): string {
  switch (node.type) {
    case "text":
      return node.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "noteReference":
      references.push(node);
      return "";
    default:
      return (node.children ?? []).map((child) => inline(child, references)).join("");
  }
}
