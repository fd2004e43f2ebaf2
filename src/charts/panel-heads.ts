import type { PanelsChartFile } from "../core/publish/schema.ts";
import { baseline, type Marks, marks, sizes, textFrom, textTo } from "./marks.ts";
import { fewestForMedian, type PanelColumn, totalHead } from "./panel-blocks.ts";
import { quantityLabel } from "./quantity-label.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

type Panel = PanelsChartFile["panels"][number];

const lineHeight = 17;
const mostLines = 3;

/** Parts one after another with a dot between them, a new line where the width ends. */
function flowParts(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length === 0 ? part : `${lines[lines.length - 1]} · ${part}`;
    if (lines.length > 0 && textWidth(joined, sizes.text) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

function subheads({ n, median, scale }: Panel): readonly string[] {
  if (n === 0) return ["无数据"];
  return [
    ...(median === null || n < fewestForMedian ? [] : [`中位数 ${quantityLabel(median)}`]),
    `n = ${n}`,
    ...(scale === "log" ? ["对数刻度"] : []),
  ];
}

/** Name, unit, median and number of offices of each panel; the names end on one line. */
export function panelHeads(
  panels: readonly Panel[],
  columns: readonly PanelColumn[],
  top: number,
  totalX: number | null,
): { readonly marks: Marks; readonly bottom: number } {
  const heads = columns.flatMap(({ index, left, right }) =>
    panels.slice(index, index + 1).map((panel) => ({
      left,
      names: wrapText(`${panel.name}（${panel.unit}）`, sizes.text, right - left, mostLines),
      subs: flowParts(subheads(panel), right - left),
    })),
  );
  const nameLines = Math.max(1, ...heads.map(({ names }) => names.length));
  const subLines = Math.max(1, ...heads.map(({ subs }) => subs.length));
  const y = (line: number): number => baseline(top + (line + 0.5) * lineHeight);
  return {
    marks: marks({
      texts: [
        ...heads.flatMap(({ left, names, subs }) => [
          ...names.map((text, line) => textFrom("head", left, y(nameLines - names.length + line), text)),
          ...subs.map((text, line) => textFrom("subhead", left, y(nameLines + line), text)),
        ]),
        ...(totalX === null
          ? []
          : [
              textTo("head", totalX, y(nameLines - 1), totalHead[0]),
              textTo("subhead", totalX, y(nameLines), totalHead[1]),
            ]),
      ],
    }),
    bottom: top + (nameLines + subLines) * lineHeight,
  };
}
