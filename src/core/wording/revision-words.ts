import type { RevisionKind } from "../model/index.ts";

/** What became of a value since the snapshot. */
export const revisionWords: Readonly<Record<RevisionKind, string>> = {
  changed: "改动",
  appeared: "新增",
  went: "撤下",
};
