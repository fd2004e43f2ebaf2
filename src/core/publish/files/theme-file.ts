import type { Theme, ThemeId } from "../../model/index.ts";
import type { ThemeFile, YearFile } from "../schema.ts";

/** `told`: what each year's summary says of the themes, oldest first. */
export function themeFile(
  { id, name }: Theme,
  told: readonly Pick<YearFile, "year" | "themes">[],
): ThemeFile {
  const years = told.toReversed().flatMap(({ year, themes }) =>
    themes
      .filter(({ theme }) => theme === id)
      .map(({ leading, finding, sentence }) => {
        return { year, finding, sentence, chart: leading === null ? null : chartPath(id, year) };
      }),
  );
  return { theme: id, name, years };
}

/** Below public/data/, without its ending. */
export function chartPath(theme: ThemeId, year: number): string {
  return `charts/${theme}-${year}`;
}
