import type { Dataset } from "../../model/index.ts";
import { groundsOf } from "../grounds.ts";
import { publish, type Sha256 } from "../publish.ts";
import type { ReadDocument } from "../report-document.ts";
import type { WriteFile } from "../write-draft.ts";
import { publishInTurn } from "../year-part.ts";

/** The text of every published file, by its path, in the order of publishing. */
export async function publishedTexts(
  dataset: Dataset,
  { sha256, readDocument }: { readonly sha256: Sha256; readonly readDocument: ReadDocument },
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const write: WriteFile = async (path, pieces) => {
    const text = [...pieces].join("");
    files.set(path, text);
    return { bytes: new TextEncoder().encode(text).length, sha256: sha256(text) };
  };
  const grounds = groundsOf(dataset);
  await publish(grounds, {
    write,
    sha256,
    publishYears: (tasks) => publishInTurn(grounds, tasks, { write, readDocument }),
  });
  return files;
}
