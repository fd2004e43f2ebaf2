import type { CompareFrame } from "../../core/compare/comparison.ts";

/** The parts of the comparison's page that its script works on. */
export interface CompareParts {
  readonly off: HTMLElement;
  readonly app: HTMLElement;
  readonly text: HTMLInputElement;
  /** How many offices were found. */
  readonly found: HTMLElement;
  readonly hits: HTMLElement;
  /** The offices that are compared. */
  readonly chosen: HTMLElement;
  readonly alike: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  /** What is wrong with the choice, or what it still lacks. */
  readonly notice: HTMLElement;
  /** Says what changed to those who cannot see it. */
  readonly told: HTMLElement;
  readonly steps: HTMLElement;
  readonly years: HTMLElement;
  readonly before: HTMLButtonElement;
  readonly after: HTMLButtonElement;
  readonly result: HTMLElement;
  readonly frame: CompareFrame;
  /** Of the scripts that hold the records. */
  readonly version: string;
}

/** @throws Error where the page lacks a part: the page and its script are of one build. */
export function compareParts(document: Document): CompareParts {
  function found<Part extends HTMLElement>(selector: string): Part {
    const element = document.querySelector<Part>(selector);
    if (element === null) throw new Error(`the page has no ${selector}`);
    return element;
  }
  function part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return found(`[data-compare=${name}]`);
  }
  const app = part("app");
  return {
    off: part("off"),
    app,
    text: found("#compare-text"),
    found: part("found"),
    hits: part("hits"),
    chosen: part("chosen"),
    alike: part("alike"),
    clear: part("clear"),
    notice: part("notice"),
    told: part("told"),
    steps: part("steps"),
    years: part("years"),
    before: part("before"),
    after: part("after"),
    result: part("result"),
    frame: JSON.parse(found("#compare-frame").textContent ?? "") as CompareFrame,
    version: app.dataset.version ?? "",
  };
}
