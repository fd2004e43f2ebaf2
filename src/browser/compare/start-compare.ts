import type { Admitted, ChosenOffice, CompareState, Comparison } from "../../core/compare/index.ts";
import {
  admit,
  compareYear,
  comparisonOf,
  formatCompareState,
  mostCompared,
  nothingCompared,
  openingYear,
  parseCompareState,
  placelessRegion,
} from "../../core/compare/index.ts";
import type { DirectoryOffice, PackedDirectory } from "../../core/directory/index.ts";
import { regionChain, unpackOffices } from "../../core/directory/index.ts";
import { answerCharts } from "../answer/answer-charts.ts";
import type { ChosenOffice as FollowedOffice } from "../answer/chosen-office.ts";
import { makeTelling } from "../answer/telling.ts";
import { offerTakeAway } from "../take-away/offer-take-away.ts";
import { notePage, readPageFacts } from "../take-away/page-facts.ts";
import { showChosen } from "./chosen-list.ts";
import { compareParts } from "./compare-parts.ts";
import { recordsLoader } from "./load-records.ts";
import { offerOfficeSearch } from "./office-search.ts";
import { coursesHtml, yearHtml } from "./result-html.ts";
import { offerYearSteps } from "./year-steps.ts";

/** All offices of a comparison are followed already: none of them is set off from the others. */
const nobody: FollowedOffice = { id: () => "", name: () => "", toggle() {}, follow() {} };

/**
 * Brings the page of comparisons to life. What is compared stands in the address behind #, so it can be sent, and
 * the back button leads to the comparison before.
 */
export function startCompare(window: Window & typeof globalThis, packed: PackedDirectory): void {
  const { document, history, location } = window;
  const parts = compareParts(document);
  const directory = packed.frame;
  const offices = unpackOffices(packed);
  const byId = new Map(offices.map((office) => [office.id, office]));
  const records = recordsLoader(window, parts.version);
  const telling = makeTelling(window, nobody);
  const title = document.title;
  let state = nothingCompared;
  let admitted: Admitted = admit([], () => false);
  /** Each update is overtaken by the next, also while it waits for records. */
  let updates = 0;

  const placeOf = ({ region }: DirectoryOffice) =>
    regionChain(directory.regions, region)
      .map(({ name }) => name)
      .join("");
  const regionOf = ({ region }: DirectoryOffice) => directory.regions[region]?.slug ?? placelessRegion;
  const nameOf = (id: string) => byId.get(id)?.name ?? id;

  parts.off.hidden = true;
  parts.app.hidden = false;
  const showSteps = offerYearSteps(parts, (year) => go({ ...state, year }));
  offerOfficeSearch(parts, {
    ...{ frame: directory, offices, placeOf },
    isChosen: (id) => admitted.chosen.includes(id),
    onChoose: add,
  });
  parts.clear.addEventListener("click", () => {
    go(nothingCompared, "已清空。");
    parts.text.focus();
  });
  parts.alike.addEventListener("click", () => {
    const more = alike().map(({ id }) => id);
    go({ ...state, offices: [...admitted.chosen, ...more] }, `已加入${more.map(nameOf).join("、")}。`);
    parts.text.focus();
  });
  window.addEventListener("popstate", follow);
  follow();

  /** Takes up the state of the address. A place on this page, such as #content, is none. */
  function follow(): void {
    const address = location.hash.slice(1);
    if (address !== "" && !address.includes("=")) return;
    state = parseCompareState(address);
    update("");
  }

  function go(next: CompareState, what = ""): void {
    const address = formatCompareState(next);
    if (address !== formatCompareState(state)) {
      const hash = address === "" ? "" : `#${address}`;
      history.pushState(null, "", `${location.pathname}${location.search}${hash}`);
    }
    state = next;
    update(what);
  }

  function add(id: string): void {
    if (admitted.chosen.length >= mostCompared) {
      tell([`最多比较${mostCompared}家。请先移除一家，再加入${nameOf(id)}。`]);
      return;
    }
    go({ ...state, offices: [...admitted.chosen, id] }, `已加入${nameOf(id)}。`);
  }

  function remove(id: string): void {
    const place = admitted.chosen.indexOf(id);
    go({ ...state, offices: admitted.chosen.filter((each) => each !== id) }, `已移除${nameOf(id)}。`);
    const buttons = parts.chosen.querySelectorAll("button");
    (buttons[Math.min(place, buttons.length - 1)] ?? parts.text).focus();
  }

  /** Offices of the same region and kind as the last one chosen, those with figures first, as many as fit. */
  function alike(): readonly DirectoryOffice[] {
    const last = byId.get(admitted.chosen[admitted.chosen.length - 1] ?? "");
    if (last === undefined || last.region === -1) return [];
    const hasFigures = ({ years }: DirectoryOffice) => Number(/[1-9a-f]/.test(years));
    return offices
      .filter(({ region, kind }) => region === last.region && kind === last.kind)
      .filter(({ id }) => !admitted.chosen.includes(id))
      .sort((a, b) => hasFigures(b) - hasFigures(a))
      .slice(0, mostCompared - admitted.chosen.length);
  }

  function tell(notices: readonly string[]): void {
    parts.notice.replaceChildren(
      ...notices.map((notice) => {
        const line = document.createElement("p");
        line.textContent = notice;
        return line;
      }),
    );
  }

  async function update(what: string): Promise<void> {
    updates += 1;
    const own = updates;
    admitted = admit(state.offices, (id) => byId.has(id));
    const chosen = admitted.chosen.flatMap((id) => byId.get(id) ?? []);
    showChosen(parts.chosen, chosen, placeOf, remove);
    showActions(chosen);
    tell(noticesOf(admitted, nameOf));
    document.title = chosen.length < 2 ? title : `${chosen.map(({ name }) => name).join("、")} · ${title}`;
    if (chosen.length < 2) {
      showSteps([], "all", []);
      notePage(window, "compare.html");
      telling.end();
      parts.result.replaceChildren();
      parts.told.textContent = what;
      return;
    }
    try {
      const compared = await withRecords(chosen);
      if (own === updates) show(comparisonOf(parts.frame, compared, directory), what);
    } catch {
      if (own !== updates) return;
      parts.result.replaceChildren();
      tell(["没能载入所选单位的数据，请刷新页面再试；页面是拷贝来的，请看 compare 文件夹是否完整。"]);
    }
  }

  function showActions(chosen: readonly DirectoryOffice[]): void {
    const more = alike();
    const last = chosen[chosen.length - 1];
    const region = directory.regions[last?.region ?? -1];
    parts.clear.hidden = chosen.length === 0;
    parts.alike.hidden = more.length === 0;
    parts.alike.textContent = `加入同在${region?.name ?? ""}的${last?.kind ?? ""}（${more.length}家）`;
  }

  async function withRecords(chosen: readonly DirectoryOffice[]): Promise<readonly ChosenOffice[]> {
    return Promise.all(
      chosen.map(async (office) => {
        const record = (await records(regionOf(office))).get(office.id);
        if (record === undefined) throw new Error(`no record of ${office.id}`);
        return { office, record };
      }),
    );
  }

  function showResult(html: string): void {
    telling.end();
    parts.result.innerHTML = html;
    answerCharts(document, parts.result, telling, nobody);
    offerTakeAway(window, parts.result);
  }

  function show(comparison: Comparison, what: string): void {
    const { years } = comparison;
    const wanted = state.year;
    const year =
      wanted === "all" || (wanted !== null && years.includes(wanted)) ? wanted : openingYear(comparison);
    showSteps(years, year ?? "all", admitted.chosen);
    notePage(window, `compare.html#${formatCompareState({ offices: admitted.chosen, year: year ?? "all" })}`);
    const place = { document, facts: readPageFacts(document) };
    if (year === null || year === "all") {
      showResult(coursesHtml(comparison, place));
      parts.told.textContent = `${what}现在看历年，共${comparison.offices.length}家。`;
      return;
    }
    const compared = compareYear(comparison, year);
    showResult(yearHtml(comparison, compared, place));
    const [first] = compared.themes;
    parts.told.textContent = `${what}现在看${year}年，共${comparison.offices.length}家。${first ? `${first.finding}。` : ""}`;
  }
}

function noticesOf(
  { chosen, surplus, unknown }: Admitted,
  nameOf: (id: string) => string,
): readonly string[] {
  return [
    ...(unknown.length === 0
      ? []
      : [`本年鉴没有这些单位：${unknown.join("、")}。地址可能写错，或来自另一版。`]),
    ...(surplus.length === 0
      ? []
      : [`最多比较${mostCompared}家，没有列入：${surplus.map(nameOf).join("、")}。`]),
    ...(chosen.length === 1 ? ["再加入一家就可以比较。"] : []),
  ];
}
