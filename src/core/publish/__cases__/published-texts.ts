import type { Dataset } from "../../model/index.ts";
import { type PublishEffects, publish } from "../publish.ts";

/** The text of every published file, by its path, in the order of publishing. */
export async function publishedTexts(
  dataset: Dataset,
  { sha256, readDocument }: Omit<PublishEffects, "write">,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const write: PublishEffects["write"] = async (path, pieces) => {
    const text = [...pieces].join("");
    files.set(path, text);
    return { bytes: new TextEncoder().encode(text).length, sha256: sha256(text) };
  };
  await publish(dataset, { write, sha256, readDocument });
  return files;
}
