import type { ComputedResolution } from "../derive/computed-resolution.ts";
import { computedResolution } from "../derive/computed-resolution.ts";
import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/indicator-ids.ts";
import type { Cell, Indicator, ThemeId } from "../model/index.ts";
import { formatShare } from "../text/format-share.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { cellHtml, termHtml } from "./cell-html.ts";
import { scopeOf } from "./compare-year.ts";
import type { ComparedOffice, Comparison } from "./comparison.ts";

/** Key of the rate that is computed from two counts. */
export const resolutionLine = "resolution";

/** A row of figures: an indicator, or the rate that is computed from two of them. */
export interface Line {
  /** Id of the indicator, or `resolution`. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** What stands in the cell of an office and a year. */
  readonly cell: (office: ComparedOffice, year: number, withTerm: boolean) => string;
}

/** Names of the published indicators that none of the offices tells anything of in these years. */
export function silentIndicators(comparison: Comparison, years: readonly number[]): readonly string[] {
  return comparison.holdings.published
    .filter((indicator) => !isTold(comparison, indicator, years))
    .map(({ name }) => name);
}

function isTold({ offices, holdings }: Comparison, { id }: Indicator, years: readonly number[]): boolean {
  const tells = (cell: Cell) => cell.kind === "stated" || cell.reason === "under_review";
  return offices.some((office) => years.some((year) => tells(holdings.table.cell(office.id, year, id))));
}

/** The figures that one of the offices tells something of in these years, by theme. */
export function themeLines(
  comparison: Comparison,
  years: readonly number[],
): readonly { readonly id: ThemeId; readonly name: string; readonly lines: readonly Line[] }[] {
  const { holdings } = comparison;
  return holdings.dataset.themes
    .map((theme) => ({
      ...theme,
      lines: holdings.published
        .filter((indicator) => indicator.theme === theme.id && isTold(comparison, indicator, years))
        .flatMap((indicator) => linesOf(comparison, indicator)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** The computed rate stands before the stated one, or behind the counts where there is none. */
function linesOf(comparison: Comparison, indicator: Indicator): readonly Line[] {
  const { holdings, marked } = comparison;
  const line: Line = {
    ...indicator,
    key: indicator.id,
    cell: (office, year, withTerm) => {
      const cell = holdings.table.cell(office.id, year, indicator.id);
      return cellHtml(cell, marked) + (withTerm ? termHtml(cell) : "");
    },
  };
  if (indicator.id !== disputesResolved) {
    const name = indicator.id === disputeResolutionRate ? `${indicator.name}（报告自述）` : indicator.name;
    return [{ ...line, name }];
  }
  return [
    line,
    {
      ...{ key: resolutionLine, name: "计算化解率", unit: "95%区间" },
      cell: ({ id }, year) => {
        const { table } = holdings;
        const computed = computedResolution(
          table.cell(id, year, disputesHandled),
          table.cell(id, year, disputesResolved),
        );
        return computed === null ? "—" : rateHtml(computed, scopeWords[scopeOf(holdings, id, year)].label);
      },
    },
  ];
}

function rateHtml({ rate, low, high }: ComputedResolution, scope: string): string {
  return `${formatShare(rate)}<span class="place term">${formatShare(low)}–${formatShare(high)}</span><span class="place term">${scope}</span>`;
}
