import type { DirectoryFrame } from "./directory.ts";
import { regionChain } from "./directory.ts";
import type { Condition, DirectoryState, OpenChoice } from "./directory-state.ts";

/** The open questions that offices may be chosen by. */
export const openWords: Readonly<Record<OpenChoice, string>> = {
  any: "有提示或待核",
  flags: "有核对提示",
  review: "有待核数字",
};

/** A condition that a state has, in words for a reader: “浦沿”, “2024年有数字”. */
export function conditionWords(condition: Condition, state: DirectoryState, frame: DirectoryFrame): string {
  return `“${wordsOf(condition, state, frame)}”`;
}

function wordsOf(
  condition: Condition,
  { text, place, kind, year, theme, open }: DirectoryState,
  { regions, themes }: DirectoryFrame,
): string {
  switch (condition) {
    case "text":
      return text.trim();
    case "place": {
      const index = regions.findIndex(({ slug }) => slug === place);
      return regionChain(regions, index)
        .map(({ name }) => name)
        .join("");
    }
    case "kind":
      return kind ?? "";
    case "year":
      return `${year}年有数字`;
    case "theme":
      return `有${themes.find(({ id }) => id === theme)?.name ?? ""}的数字`;
    case "open":
      return open === null ? "" : openWords[open];
  }
}
