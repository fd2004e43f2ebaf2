import type { MissingReason } from "../model/index.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { formatNumber } from "../text/format-number.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { missingWords } from "../wording/missing-words.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { statusWords } from "../wording/status-words.ts";
import type {
  DirectoryColumn,
  DirectoryFigure,
  DirectoryFrame,
  DirectoryOffice,
  FigureMark,
} from "./directory.ts";
import { latestYear, regionChain } from "./directory.ts";

/** The sign behind a value, and what it says; a value that a person confirmed needs none. */
export const figureSigns: Readonly<
  Record<Exclude<FigureMark, "plain">, readonly [sign: string, title: string]>
> = {
  auto: ["自", statusWords.auto.label],
  corrected: ["更", statusWords.corrected.label],
  claimed: ["报", "报告自述，没有可供计算的件数"],
};

/** The row of an office as HTML, on the page of the directory: the same at build time and in the browser. */
export function officeRowHtml(office: DirectoryOffice, frame: DirectoryFrame): string {
  const { id, name, kind, region, population, figures } = office;
  const place = regionChain(frame.regions, region).map((each) => each.name);
  const year = latestYear(office, frame);
  return [
    `<tr><th scope="row" class="name"><a href="offices/${id}.html">${escapeXml(name)}</a></th>`,
    `<td class="where">${place.length === 0 ? faint("未载明") : escapeXml(place.join(""))}</td>`,
    `<td class="nowrap">${kind}</td>`,
    number(population === null ? faint("未知") : formatNumber(population)),
    number(year === null ? missing("no_report") : String(year)),
    ...figures.map((figure, column) =>
      number(figureHtml(figure) + scopeHtml(office, frame.columns[column], figure)),
    ),
    `<td class="nowrap">${openHtml(office)}</td></tr>`,
  ].join("");
}

function number(html: string): string {
  return `<td class="number">${html}</td>`;
}

function faint(text: string): string {
  return `<span class="missing">${text}</span>`;
}

function missing(reason: MissingReason): string {
  return `<span class="missing missing-${reason}">${missingWords[reason].label}</span>`;
}

function figureHtml(figure: DirectoryFigure): string {
  if (figure.kind === "missing") return missing(figure.reason);
  const value = formatQuantity(figure, "", figure.decimals);
  if (figure.mark === "plain") return value;
  const [sign, title] = figureSigns[figure.mark];
  return `${value}<abbr class="value-mark" title="${title}">${sign}</abbr>`;
}

/** Counts of different stages stand in one column: each says its own. */
function scopeHtml(
  { scope }: DirectoryOffice,
  column: DirectoryColumn | undefined,
  { kind }: DirectoryFigure,
): string {
  if (scope === null || kind === "missing" || !column?.scoped) return "";
  return ` <span class="place">${scopeWords[scope].label}</span>`;
}

function openHtml({ flags, underReview }: DirectoryOffice): string {
  const parts = [
    ...(flags === 0 ? [] : [`提示${flags}`]),
    ...(underReview === 0 ? [] : [`待核${underReview}`]),
  ];
  return parts.length === 0 ? faint("无") : parts.join("，");
}
