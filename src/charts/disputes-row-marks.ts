import type { DisputeScope } from "../core/model/index.ts";
import type { DisputesRow } from "../core/publish/schema.ts";
import { boundMarks } from "./bound-marks.ts";
import type { DisputesColumns } from "./disputes-columns.ts";
import { countsLabel, intervalLabel, namedCountsLabel, rateLabel } from "./disputes-labels.ts";
import { disagreeingRate } from "./disputes-rows.ts";
import { baseline, horizontal, type Marks, marks, mergeMarks, sizes, textFrom, textTo } from "./marks.ts";
import { nameTexts, nameWidth } from "./office-names.ts";
import type { PlacedRow } from "./place-rows.ts";
import type { Shape } from "./scene.ts";
import { textWidth } from "./text-width.ts";

export const scopeShapes: Readonly<Record<DisputeScope, Shape>> = {
  mediated: "circle",
  screened: "square",
  unclear: "diamond",
};

const gap = 12;

/** Whether name and counts need a line each. */
export function countsNeedLine(row: DisputesRow, columns: DisputesColumns): boolean {
  if (!columns.stacked) return false;
  return nameWidth(row, false) + gap + textWidth(namedCountsLabel(row), sizes.text) > columns.nameWidth;
}

/** Suffix of the roles of a row that differs from the pooled rate. */
function suffix({ differs }: DisputesRow): "" | "-below" | "-above" {
  return differs === "below" || differs === "above" ? `-${differs}` : "";
}

function rateMarks(row: DisputesRow, y: number, x: (share: number) => number): Marks {
  const { computed, stated } = row;
  const shape = scopeShapes[row.scope];
  if (computed === null) {
    if (stated === null) return marks({});
    const at = x(stated.value / 100);
    return mergeMarks([
      boundMarks(stated.bound, at, y),
      marks({ dots: [{ role: "dot-hollow", shape, x: at, y }] }),
    ]);
  }
  const other = disagreeingRate(row);
  return marks({
    lines: [horizontal(`interval${suffix(row)}`, y, x(computed.low), x(computed.high))],
    dots: [
      ...(other === null ? [] : [{ role: "dot-hollow", shape, x: x(other), y } as const]),
      { role: `dot${suffix(row)}`, shape, x: x(computed.rate), y },
    ],
  });
}

function lineTexts(placed: PlacedRow<DisputesRow>, columns: DisputesColumns): Marks {
  const { row, nameY, secondY, y } = placed;
  const counts = columns.stacked ? namedCountsLabel(row) : countsLabel(row);
  const beside = columns.stacked && secondY === null ? textWidth(counts, sizes.text) + gap : 0;
  const interval = intervalLabel(row);
  return marks({
    texts: [
      ...nameTexts(row, columns.withPlace, {
        ...{ x: 0, y: nameY, width: columns.nameWidth - beside, role: `name${suffix(row)}` },
      }),
      secondY === null
        ? textTo("count", columns.countsX, baseline(nameY), counts)
        : textFrom("count", 0, baseline(secondY), counts),
      textTo(`value${suffix(row)}`, columns.rateX, baseline(y), rateLabel(row)),
      ...(columns.intervalX === null || interval === ""
        ? []
        : [textTo("count", columns.intervalX, baseline(y), interval)]),
    ],
  });
}

/** One office: its name, counts, mark and figures. `x` places a share on the scale. */
export function disputesRowMarks(
  placed: PlacedRow<DisputesRow>,
  columns: DisputesColumns,
  x: (share: number) => number,
): Marks {
  return mergeMarks([rateMarks(placed.row, placed.y, x), lineTexts(placed, columns)]);
}
