/** The parts of the directory's page that its script works on. */
export interface DirectoryParts {
  readonly filter: HTMLElement;
  readonly count: HTMLElement;
  /** Says on paper, where the filters are left out, what they were. */
  readonly onPaper: HTMLElement;
  readonly none: HTMLElement;
  readonly table: HTMLTableElement;
  readonly rows: HTMLTableSectionElement;
  readonly more: HTMLButtonElement;
  /** Leads to the comparison of the marked offices. */
  readonly compare: HTMLElement;
  readonly compared: HTMLElement;
  readonly compareLink: HTMLAnchorElement;
  readonly compareNone: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly text: HTMLInputElement;
  /** From the widest regions to the narrowest. */
  readonly places: readonly HTMLSelectElement[];
  readonly kind: HTMLSelectElement;
  readonly year: HTMLSelectElement;
  readonly theme: HTMLSelectElement;
  readonly open: HTMLSelectElement;
}

/** @throws Error where the page lacks a part: the page and its script are of one build. */
export function directoryParts(document: Document): DirectoryParts {
  function part<Part extends HTMLElement>(selector: string): Part {
    const found = document.querySelector<Part>(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  }
  return {
    filter: part("[data-directory=filter]"),
    count: part("[data-directory=count]"),
    onPaper: part("[data-directory=paper]"),
    none: part("[data-directory=none]"),
    table: part("[data-directory=table]"),
    rows: part("[data-directory=rows]"),
    more: part("[data-directory=more]"),
    compare: part("[data-directory=compare]"),
    compared: part("[data-directory=compared]"),
    compareLink: part("[data-directory=compare-link]"),
    compareNone: part("[data-directory=compare-none]"),
    clear: part("[data-directory=clear]"),
    text: part("#find-text"),
    places: [part("#find-place-0"), part("#find-place-1"), part("#find-place-2")],
    kind: part("#find-kind"),
    year: part("#find-year"),
    theme: part("#find-theme"),
    open: part("#find-open"),
  };
}
