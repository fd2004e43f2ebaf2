import { type CheckedBagZip, checkBagZip } from "../../src/core/archive/index.ts";
import { createDigest } from "./digest.ts";
import { withFile } from "./file-source.ts";

/** Checks a packed bag by itself, with nothing else at hand. */
export function verifyZip(path: string, tell?: (done: number) => void): Promise<CheckedBagZip> {
  return withFile(path, (source) => checkBagZip(source, createDigest, tell));
}
