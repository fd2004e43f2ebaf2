/** The year that a title or a name speaks of: the one before 年度, or the only one; null where there is none. */
export function findTableYear(text: string): number | null {
  const years = (pattern: RegExp): number[] => [
    ...new Set([...text.matchAll(pattern)].map(([, year]) => Number(year))),
  ];
  for (const found of [years(/(?<!\d)(20\d\d)\s*年度/g), years(/(?<!\d)(20\d\d)(?!\d)/g)]) {
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}
