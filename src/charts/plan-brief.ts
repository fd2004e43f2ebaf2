import { figureNote } from "../core/wording/figure-note.ts";
import { fitToPages, type PageBlock } from "./fit-to-pages.ts";
import { paper, paperHeight, paperType } from "./paper.ts";
import { type SummaryChart, type SummaryLayout, summaryLayouts } from "./summary-layouts.ts";

/** A brief before it is known how much of it two pages hold. */
export interface BriefText {
  readonly year: number;
  readonly marks: readonly string[];
  readonly issuer: string;
  readonly edition: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly { readonly lead: string; readonly text: string }[];
  /** Who stands apart, in several forms, the fullest first. */
  readonly standouts: readonly (readonly string[])[];
  readonly attention: { readonly lines: readonly string[] };
  readonly limits: readonly string[];
  readonly figures: readonly { readonly finding: string; readonly chart: SummaryChart }[];
  readonly reports: string;
}

/** A figure in the form that there is room for; `form` is null where it is not drawn, `isLeftOut` for want of room. */
export interface PlannedFigure {
  readonly form: SummaryLayout | null;
  readonly isLeftOut: boolean;
  readonly note: string;
}

export interface PlannedBrief {
  readonly standouts: readonly string[];
  readonly figures: readonly PlannedFigure[];
  /** Whether the last two figures stand side by side. */
  readonly isPaired: boolean;
}

const pages = 2;
/** What each page keeps free for its end: a line, or a heading that goes on with its text, moves to the next one. */
const slack = paperType.body.line;
/** What it costs to leave a figure out: more than any shorter form. */
const leftOut = 1000;
const pairGap = paper.width - (2 * paper.width * paper.halfWidth) / paper.chartWidth;
const halfWidth = (paper.width - pairGap) / 2;

type Type = keyof typeof paperType;
const text = (words: string, type: Type, indent = 0): PageBlock => ({
  height: paperHeight(words, type, { indent }),
  isWhole: false,
});
const heading: PageBlock = { height: paperHeight("", "body") + paper.gap, isWhole: true };

/** Whether figures are narrow enough to stand side by side: the spreads of two indicators. */
function arePaired(figures: readonly PlannedFigure[]): boolean {
  return figures.length === 2 && figures.every(({ form }) => form?.shown === 0);
}

function figureBlock(finding: string, { form, note }: PlannedFigure, isHalf: boolean): PageBlock {
  if (form === null) return text(`${finding}，没有可画的图。`, "list", 2);
  const width = isHalf ? halfWidth : paper.width;
  const drawn = isHalf ? paper.halfWidth : paper.chartWidth;
  const words = paperHeight(finding, "list", { width });
  const chart = (form.layout(drawn).height * width) / drawn;
  return { height: words + chart + paperHeight(note, "note", { width }) + paper.gap, isWhole: true };
}

/** The figures' forms and how much is told of who stands apart, so that all of it stays on two pages. */
export function planBrief(brief: BriefText): PlannedBrief {
  const forms = brief.figures.map(({ chart }): readonly PlannedFigure[] => {
    const layouts = summaryLayouts(chart);
    if (layouts.length === 0) return [{ form: null, isLeftOut: false, note: "" }];
    const drawn = layouts.map((form) => ({ form, isLeftOut: false, note: figureNote(brief.year, form) }));
    return [...drawn, { form: null, isLeftOut: true, note: "" }];
  });
  const laidOut = new Map<string, PageBlock>();
  /** Laid out when it is asked for: most briefs take the first forms, and each of the others is a chart. */
  const blockOf = (figure: number, planned: PlannedFigure, isHalf: boolean): PageBlock => {
    const key = `${figure} ${forms[figure]?.indexOf(planned)} ${isHalf}`;
    const block = laidOut.get(key) ?? figureBlock(brief.figures[figure]?.finding ?? "", planned, isHalf);
    laidOut.set(key, block);
    return block;
  };
  const before = [
    ...brief.marks.map((mark) => text(mark, "list")),
    text(brief.issuer, "issuer"),
    text(brief.edition, "list"),
    { height: 4 * paper.gap, isWhole: true },
    text(brief.title, "title"),
    text(brief.subtitle, "body"),
    heading,
    ...brief.sentences.map((sentence) => text(`一是${sentence.lead}。${sentence.text}`, "body", 2)),
    heading,
  ];
  const lines = (words: readonly string[]) => words.map((line) => text(line, "list", 2));
  const between = [...lines(brief.attention.lines), heading, ...lines(brief.limits)];
  const after = [heading, ...lines([brief.reports])];
  /** A heading stays with what comes first below it. */
  const headed = ([first, ...rest]: readonly PageBlock[]): readonly PageBlock[] =>
    first ? [{ height: heading.height + first.height, isWhole: true }, ...rest] : [heading];
  const told = brief.standouts.map(lines);

  const figuresOf = (choice: readonly number[]) =>
    forms.map((all, figure) => all[choice[figure + 1] ?? 0] ?? { form: null, isLeftOut: false, note: "" });
  const figureBlocks = (choice: readonly number[]): readonly PageBlock[] => {
    const figures = figuresOf(choice);
    const whole = (planned: PlannedFigure, figure: number) => blockOf(figure, planned, false);
    if (!arePaired(figures.slice(1))) return figures.map(whole);
    const halves = figures.slice(1).map((planned, index) => blockOf(index + 1, planned, true));
    const height = Math.max(...halves.map((block) => block.height));
    return [...figures.slice(0, 1).map(whole), { height, isWhole: true }];
  };
  const chosen = fitToPages(
    [
      [...told.keys()],
      ...forms.map((all) => all.map(({ isLeftOut }, index) => (isLeftOut ? leftOut : index))),
    ],
    (choice) => [
      ...before,
      ...(told[choice[0] ?? 0] ?? []),
      ...between,
      ...headed(figureBlocks(choice)),
      ...after,
    ],
    { pages, pageHeight: paper.height - slack },
  );
  const figures = figuresOf(chosen);
  return {
    standouts: brief.standouts[chosen[0] ?? 0] ?? [],
    figures,
    isPaired: arePaired(figures.slice(1)),
  };
}
