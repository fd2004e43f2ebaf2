import { mostCompared } from "../../core/compare/compare-state.ts";
import type { Condition, DirectoryState, PackedDirectory } from "../../core/directory/index.ts";
import {
  conditions,
  conditionWords,
  everything,
  firstRows,
  formatState,
  listingHtml,
  narrows,
  officeSearch,
  parseState,
  sortOffices,
  unpackOffices,
  without,
} from "../../core/directory/index.ts";
import type { OfficeKind, ThemeId } from "../../core/model/index.ts";
import { howMany } from "../../core/wording/how-many.ts";
import { compareChoice } from "./compare-choice.ts";
import { directoryParts } from "./directory-parts.ts";
import { noHits } from "./no-hits.ts";
import { placeChoice } from "./place-choice.ts";
import { sortHeads } from "./sort-heads.ts";

/** Rows that are printed: some fifty sheets. */
const mostOnPaper = 2000;

/** What is kept beside the address, for the way back: how many rows were shown. */
interface Kept {
  readonly rows?: number;
}

/**
 * Brings the directory to life: the state of its filters and its order stands in the address behind #, which works
 * from a disk as well, so it can be sent, and the back button leads to the state before.
 */
export function startDirectory(window: Window, packed: PackedDirectory): void {
  const { document, history, location } = window;
  const parts = directoryParts(document);
  const { frame } = packed;
  const offices = unpackOffices(packed);
  const search = officeSearch(frame);
  const places = placeChoice(frame, parts.places);
  const markHeads = sortHeads(parts.table, (next) => go({ ...state, ...next(state) }, "push"));
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  const choice = compareChoice(parts, (id) => names.get(id) ?? id, mark);
  const step = firstRows(offices.length);
  let state = everything;
  let rows = step;
  /** What the table shows; its own rows have no boxes to mark offices with. */
  let shown = "";
  let found = offices;

  parts.filter.hidden = false;
  parts.text.addEventListener("input", () => go(asked(), "replace"));
  for (const list of [...parts.places, parts.kind, parts.year, parts.theme, parts.open])
    list.addEventListener("input", () => go(asked(), "push"));
  parts.clear.addEventListener("click", () => {
    const { sort, descending, chosen } = state;
    go({ ...everything, sort, descending, chosen }, "push");
    fill();
    parts.text.focus();
  });
  parts.more.addEventListener("click", () => {
    const before = parts.rows.querySelectorAll("a").length;
    rows += step;
    history.replaceState({ rows } satisfies Kept, "");
    show();
    parts.rows.querySelectorAll("a")[before]?.focus();
  });
  window.addEventListener("popstate", follow);
  window.addEventListener("beforeprint", () => show(Math.min(found.length, mostOnPaper)));
  window.addEventListener("afterprint", () => show());
  follow();

  /** Takes up the state of the address. A place on this page, such as #content, is none. */
  function follow(): void {
    const address = location.hash.slice(1);
    if (address !== "" && !address.includes("=")) return;
    const asked = parseState(address, frame);
    state = { ...asked, chosen: asked.chosen.filter((id) => names.has(id)).slice(0, mostCompared) };
    rows = (history.state as Kept | null)?.rows ?? step;
    fill();
    update();
  }

  function go(next: DirectoryState, way: "push" | "replace"): void {
    if (formatState(next) !== formatState(state)) {
      if (way === "push") history.pushState(null, "", placeOf(next));
      else history.replaceState(null, "", placeOf(next));
    }
    state = next;
    rows = step;
    update();
  }

  /** Keeps the list as it is, and how much of it is shown. */
  function mark(chosen: readonly string[]): void {
    state = { ...state, chosen };
    history.replaceState(history.state, "", placeOf(state));
    choice.show(chosen);
  }

  function placeOf(next: DirectoryState): string {
    const address = formatState(next);
    return `${location.pathname}${location.search}${address === "" ? "" : `#${address}`}`;
  }

  function asked(): DirectoryState {
    return {
      ...state,
      text: parts.text.value,
      place: places.chosen(),
      kind: orNull(parts.kind.value as OfficeKind | ""),
      year: parts.year.value === "" ? null : Number(parts.year.value),
      theme: orNull(parts.theme.value as ThemeId | ""),
      open: orNull(parts.open.value as NonNullable<DirectoryState["open"]> | ""),
    };
  }

  function fill(): void {
    parts.text.value = state.text;
    places.choose(state.place);
    parts.kind.value = state.kind ?? "";
    parts.year.value = String(state.year ?? "");
    parts.theme.value = state.theme ?? "";
    parts.open.value = state.open ?? "";
  }

  function update(): void {
    found = sortOffices(search(offices, state), state, frame);
    const all = howMany(offices.length, "家");
    const asked = asking();
    const words = asked.map((condition) => conditionWords(condition, state, frame)).join("、");
    parts.count.textContent =
      asked.length > 0 ? `符合条件的${howMany(found.length, "家")}，共${all}` : `共${all}`;
    parts.onPaper.textContent = asked.length > 0 ? `条件：${words}` : "";
    parts.clear.disabled = asked.length === 0;
    parts.none.hidden = found.length > 0;
    parts.none.replaceChildren(...(found.length > 0 ? [] : noHits(document, remedies(), drop)));
    markHeads(state);
    show();
  }

  function show(limit = rows): void {
    const now = keyOf(state, limit);
    if (now !== shown)
      parts.rows.innerHTML = listingHtml(found, state, frame, {
        ...{ limit, root: "", withPlace: true },
        withChoice: true,
      });
    shown = now;
    choice.show(state.chosen);
    parts.table.hidden = found.length === 0;
    parts.more.hidden = limit >= found.length;
    parts.more.textContent = `再显示${Math.min(step, found.length - limit)}家（已显示${limit}家）`;
  }

  function drop(condition: Condition): void {
    go(without(state, condition), "push");
    fill();
    parts.text.focus();
  }

  function remedies() {
    return asking().map((condition) => ({
      condition,
      words: conditionWords(condition, state, frame),
      count: search(offices, without(state, condition)).length,
    }));
  }

  function asking(): readonly Condition[] {
    return conditions.filter((condition) => narrows(state, condition));
  }
}

function keyOf(state: DirectoryState, limit: number): string {
  return `${formatState({ ...state, chosen: [] })} ${limit}`;
}

function orNull<Value extends string>(value: Value | ""): Value | null {
  return value === "" ? null : value;
}
