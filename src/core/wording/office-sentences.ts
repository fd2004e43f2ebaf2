import { ascending } from "d3";
import { fewestPeers } from "../derive/peer-groups.ts";
import type { Position } from "../derive/position.ts";
import type { Coverage, Quantity } from "../model/index.ts";
import { percentUnit } from "../model/index.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { howMany } from "./how-many.ts";

/** Figures that a sentence has room for. */
const shownFigures = 4;
const shownPositions = 2;

export interface OfficeFigure {
  readonly name: string;
  readonly unit: string;
  readonly quantity: Quantity;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  /** Its place among the other offices of the group that state a value. */
  readonly position: Position | null;
}

/** What is known of one office in one year. */
export interface OfficeYear {
  readonly name: string;
  readonly year: number;
  /** How much of the report was read, or null where there is none. */
  readonly coverage: Coverage | null;
  /** Stated values, in the catalogue's order. */
  readonly figures: readonly OfficeFigure[];
  /** Published indicators that wait for a person. */
  readonly underReview: number;
  /** Published indicators that were not found in what was read. */
  readonly unseen: number;
  /** Findings of the checks. */
  readonly flags: number;
  /** The office's peers, or null where it has no report. */
  readonly group: { readonly name: string; readonly offices: number } | null;
}

/**
 * Three sentences on one office in one year: what it states, where it stands among its peers, what is open. One
 * where there is no report, two where it states nothing. No place is given where fewer than five others can be
 * compared for certain.
 */
export function officeSentences(office: OfficeYear): readonly string[] {
  const { name, year, coverage, figures } = office;
  if (coverage === null) return [`本库没有${name}${year}年的报告。`];
  if (figures.length === 0) return [`${name}${year}年报告中尚无可公布的数值。`, openSentence(office)];
  return [statedSentence(office), positionSentence(office), openSentence(office)];
}

function statedSentence({ name, year, figures }: OfficeYear): string {
  const shown = figures.slice(0, shownFigures).map(told).join("、");
  const whole = figures.length <= shownFigures;
  return `${name}${year}年报告写明${howMany(figures.length, "项")}指标${whole ? "：" : "，包括"}${shown}${whole ? "" : "等"}。`;
}

function told({ name, unit, quantity, decimals }: OfficeFigure): string {
  return name + formatQuantity(quantity, unit, decimals);
}

function positionSentence({ figures, group }: OfficeYear): string {
  if (group === null) return "没有可比的单位，不比较位次。";
  const peers = `本库${group.name}${howMany(group.offices, "家")}中`;
  const comparable = figures
    .flatMap((figure) => (figure.position === null ? [] : [{ figure, position: figure.position }]))
    .filter(({ position }) => compared(position) >= fewestPeers)
    .sort((a, b) => ascending(a.position.uncertain, b.position.uncertain))
    .slice(0, shownPositions);
  if (comparable.length === 0)
    return `${peers}，没有一项可与${fewestPeers}家以上的其他单位相比，不比较位次。`;
  return `${peers}，${comparable.map(({ figure, position }) => place(figure, position)).join("；")}。`;
}

function place({ name, unit, quantity, decimals }: OfficeFigure, position: Position): string {
  const [more, less] = unit === percentUnit ? ["高于", "低于"] : ["多于", "少于"];
  const parts = [
    ...(position.below === 0 ? [] : [`${more}${howMany(position.below, "家")}`]),
    ...(position.equal === 0 ? [] : [`与${howMany(position.equal, "家")}相同`]),
    ...(position.above === 0 ? [] : [`${less}${howMany(position.above, "家")}`]),
    ...(position.uncertain === 0 ? [] : [`与${howMany(position.uncertain, "家")}因表述不精确无法比较`]),
  ];
  const others = howMany(compared(position) + position.uncertain, "家");
  return `另有${others}公布${name}：${formatQuantity(quantity, unit, decimals)}${parts.join("、")}`;
}

/** Others whose value is certainly below, equal or above. */
function compared({ below, equal, above }: Position): number {
  return below + equal + above;
}

function openSentence({ coverage, underReview, unseen, flags }: OfficeYear): string {
  const reading =
    coverage === "full"
      ? `另有${howMany(unseen, "项")}指标报告全文未写明`
      : `另有${howMany(unseen, "项")}指标在报告开头未见，后文可能写明`;
  const parts = [
    ...(unseen === 0 ? [] : [reading]),
    ...(underReview === 0 ? [] : [`${howMany(underReview, "项")}待核`]),
    ...(flags === 0 ? [] : [`核验提示${howMany(flags, "处")}`]),
  ];
  return parts.length === 0 ? "所列指标没有缺失、待核或核验提示。" : `${parts.join("；")}。`;
}
