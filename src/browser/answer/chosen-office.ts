import { element } from "../review/element.ts";
import { formatAddress, parseAddress } from "./address-state.ts";

/** The office that a reader follows through the charts and tables of a page; the address remembers it. */
export interface ChosenOffice {
  readonly id: () => string;
  readonly name: () => string;
  /** Chooses an office, or none where it was chosen already. */
  readonly toggle: (id: string) => void;
  /** Tells of every choice, and at once of one that there is already. */
  readonly follow: (changed: (id: string) => void) => void;
}

/** The rows of an office, in all tables of the page. */
function rowsOf(document: Document, id: string): readonly HTMLTableRowElement[] {
  return id === ""
    ? []
    : Array.from(document.querySelectorAll<HTMLTableRowElement>("tr[data-office]")).filter(
        ({ dataset }) => dataset.office === id,
      );
}

export function chosenOffice(window: Window): ChosenOffice {
  const { document, history, location } = window;
  const followers: ((id: string) => void)[] = [];
  const { place, office } = parseAddress(location.hash);
  let chosen = "";
  let name = "";
  let rows: readonly HTMLTableRowElement[] = [];
  const note = element("div", { class: "chosen-note", role: "status", "aria-label": "高亮的单位" });
  document.body.append(note);

  /** Marks its rows, says who it is, and tells the charts. An office that the page does not have is none. */
  function choose(id: string): void {
    for (const row of rows) row.classList.remove("chosen");
    rows = rowsOf(document, id);
    chosen = rows.length === 0 ? "" : id;
    for (const row of rows) row.classList.add("chosen");
    name = rows[0]?.cells[0]?.querySelector("a")?.textContent ?? "";
    const stop = element("button", { type: "button", click: release }, "取消高亮");
    note.replaceChildren(...(chosen === "" ? [] : ["高亮：", element("strong", {}, name), " ", stop]));
    for (const changed of followers) changed(chosen);
    remember();
  }

  /** The button goes with the choice; the focus stays on the page. */
  function release(): void {
    choose("");
    document.querySelector("main")?.focus({ preventScroll: true });
  }

  /** Beside the place on the page that the address has, and into the same entry of the history. */
  function remember(): void {
    const now = parseAddress(location.hash);
    if (now.office === chosen) return;
    const address = `${location.pathname}${location.search}${formatAddress({ ...now, office: chosen })}`;
    history.replaceState(history.state, "", address);
  }

  window.addEventListener("hashchange", () => {
    const { office: asked } = parseAddress(location.hash);
    // A link to a place on the page leaves the choice as it is.
    if (asked === "" || asked === chosen) remember();
    else choose(asked);
  });
  if (office !== "") {
    choose(office);
    // The browser looked for an element whose id is the whole of it.
    if (place !== "") document.getElementById(place)?.scrollIntoView();
  }

  return {
    id: () => chosen,
    name: () => name,
    toggle: (id) => choose(id === chosen ? "" : id),
    follow(changed) {
      followers.push(changed);
      if (chosen !== "") changed(chosen);
    },
  };
}
