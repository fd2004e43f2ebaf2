import { zipSync } from "fflate";
import mammoth from "mammoth";

/** What mammoth makes of a document, as far as text goes (its documents.js). */
export interface DocumentNode {
  readonly type: string;
  readonly children?: readonly DocumentNode[];
  readonly value?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocumentNode[];
  readonly notes?: { readonly resolve: (reference: DocumentNode) => DocumentNode | null };
}

/** A document's tree from the parts of its archive, already unpacked and found safe. */
export async function openDocument(parts: ReadonlyMap<string, Uint8Array>): Promise<DocumentNode> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  let document: DocumentNode = { type: "document" };
  const transformDocument = (root: DocumentNode): DocumentNode => {
    document = root;
    // Nothing is left to turn into HTML.
    return { ...root, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false });
  return document;
}
