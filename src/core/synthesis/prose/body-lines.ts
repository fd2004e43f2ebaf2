import { chineseNumeral } from "../../numerals/index.ts";
import type { Draws } from "../draws.ts";
import { fillers } from "./fillers.ts";
import { planHeadings, plans, problemHeadings, problems, resultHeadings } from "./general-words.ts";
import { keyed } from "./marked-text.ts";
import { paragraphs } from "./paragraphs.ts";
import { tellCounts } from "./tell-counts.ts";
import { tellDisputes } from "./tell-disputes.ts";
import type { ToldRow } from "./told-row.ts";
import { disputesTopic, publicityTopic, type Topic, topics } from "./topics/index.ts";

/** Faults of the text itself, put there on purpose. */
export interface TextFaults {
  /** The heading on publicity names the year before. */
  readonly staleHeading: boolean;
  /** The parts of the disputes are more than the whole. */
  readonly wrongParts: boolean;
}

const shortest = 1500;
const longest = 12_000;
/** Characters of the head, the end, problems and plans. */
const apart = 500;

/** The lines from the first heading to the last plan, with marks around figures (see `keyed`) and headings. */
export function bodyLines(told: readonly ToldRow[], faults: TextFaults, draws: Draws): readonly string[] {
  const size = shortest * (longest / shortest) ** (draws.whole(0, 1000) / 1000);
  const nested = draws.chance(0.6);
  const order = draws.chance(0.3) ? draws.shuffled(topics) : topics;
  const sections = order.map((topic, index) => {
    const stale = faults.staleHeading && topic === publicityTopic;
    const title = stale ? "{before}年普法工作开展情况" : draws.pick(topic.headings);
    const sentences = tellTopic(topic, order, told, faults, draws);
    return [
      heading(title, index, nested),
      ...paragraphs(padded(topic, sentences, (size - apart) / topics.length, draws), draws),
    ];
  });
  const first = nested ? [heading(draws.pick(resultHeadings), 0, false)] : [];
  const next = nested ? 1 : order.length;
  return [
    ...first,
    ...sections.flat(),
    heading(draws.pick(problemHeadings), next, false),
    ...listed(problems, draws),
    heading(draws.pick(planHeadings), next + 1, false),
    ...listed(plans, draws),
  ];
}

/** The sentences of a topic's figures. A value that contradicts another of its cell stands in a later topic. */
function tellTopic(
  topic: Topic,
  order: readonly Topic[],
  told: readonly ToldRow[],
  { wrongParts }: TextFaults,
  draws: Draws,
): readonly string[] {
  const rows = told.filter((entry) => topicOf(entry, told, order) === topic);
  const disputes = rows.filter(({ row }) => disputesTopic.indicators.includes(row.indicator));
  const counts = topics
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) =>
      rows.filter((entry) => entry.row.indicator === indicator && !disputes.includes(entry)),
    );
  const parts = wrongParts ? "wrong" : draws.chance(0.15) ? "right" : "none";
  return [...tellDisputes(disputes, parts, draws), ...tellCounts(counts, draws)];
}

function topicOf(entry: ToldRow, told: readonly ToldRow[], order: readonly Topic[]): Topic | undefined {
  const { indicator } = entry.row;
  const own = order.findIndex(({ indicators }) => indicators.includes(indicator));
  const rivals = told.filter(({ row, manner }) => row.indicator === indicator && manner === "plain");
  const moved = Math.max(0, rivals.indexOf(entry)) * 2;
  return order[(own + moved) % order.length];
}

/** Traps and sentences without figures added until the section is about so long. */
function padded(topic: Topic, sentences: readonly string[], size: number, draws: Draws): readonly string[] {
  const traps = draws.shuffled(topic.traps).slice(0, draws.whole(1, Math.max(2, Math.floor(size / 150))));
  const more = fillers(topic.actions, draws);
  const opening = more.next().value;
  const all = [...sentences, ...traps];
  for (let length = all.join("").length; length < size; ) {
    const sentence = more.next().value;
    all.push(sentence);
    length += sentence.length;
  }
  return [opening, ...draws.shuffled(all)];
}

/** 一、 or, inside another section, （一）. */
function heading(title: string, index: number, inner: boolean): string {
  const number = chineseNumeral(index + 1);
  return keyed(`⟦${inner ? `（${number}）` : `${number}、`}${title}⟧`, "heading");
}

/** Some of the items, as one paragraph 一是…二是… or as a numbered line each. */
function listed(items: readonly string[], draws: Draws): readonly string[] {
  const chosen = draws.shuffled(items).slice(0, draws.whole(3, 5));
  if (draws.chance(0.5)) return chosen.map((item, index) => `（${chineseNumeral(index + 1)}）${item}。`);
  return [chosen.map((item, index) => `${chineseNumeral(index + 1)}是${item}。`).join("")];
}
