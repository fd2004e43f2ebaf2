import type { Theme, ThemeId } from "../../model/index.ts";
import type { Grounds } from "../grounds.ts";
import type { ThemeFile } from "../schema.ts";
import { themeWords } from "./theme-words.ts";

export function themeFile(grounds: Grounds, theme: Theme): ThemeFile {
  const years = grounds.table.years.toReversed().map((year) => {
    const { leading, finding, sentence } = themeWords(grounds, year, theme);
    return { year, finding, sentence, chart: leading === null ? null : chartPath(theme.id, year) };
  });
  return { theme: theme.id, name: theme.name, years };
}

/** Below public/data/, without its ending. */
export function chartPath(theme: ThemeId, year: number): string {
  return `charts/${theme}-${year}`;
}
