import type { CsvRecord } from "../../core/dataset/csv-table.ts";
import { toQuantity } from "../../core/dataset/to-quantity.ts";
import { type Bound, bounds } from "../../core/model/quantity.ts";
import type { Place } from "../../core/quote/quote.ts";
import type { Decision } from "../../core/review/decision.ts";
import { findFigures } from "../../core/review/find-figures.ts";
import { parseFigure } from "../../core/review/parse-figure.ts";
import type { ReviewIndicator } from "../../core/review/view.ts";
import { formatQuantity } from "../../core/text/format-quantity.ts";
import { boundWords } from "../../core/wording/bound-words.ts";
import type { Actions } from "./actions.ts";
import { button, element } from "./element.ts";
import type { TextIndex } from "./text-index.ts";

/** What the form begins with. */
export interface FormStart {
  /** The row that is corrected; null for a figure that is added. */
  readonly row: { readonly index: number; readonly record: CsvRecord } | null;
  readonly indicator: string;
  readonly place: Place | null;
}

export interface FormContext {
  readonly indicators: readonly ReviewIndicator[];
  readonly units: readonly string[];
  readonly text: TextIndex;
  /** Whether there is a text to select in. */
  readonly hasText: boolean;
}

let forms = 0;

/** The fields of one figure: to correct what was read, or to add what was not. */
export class FigureForm {
  readonly element: HTMLFormElement;
  readonly start: FormStart;
  readonly #actions: Actions;
  readonly #context: FormContext;
  #place: Place | null;
  readonly #indicator = element("select", { name: "indicator" });
  readonly #number = element("input", { name: "number", autocomplete: "off", maxlength: "30" });
  readonly #bound = element("select", { name: "bound" });
  readonly #unit = element("input", { name: "unit", autocomplete: "off", maxlength: "20" });
  readonly #term = element("input", { name: "term", autocomplete: "off", maxlength: "200" });
  readonly #words = element("input", { name: "words", autocomplete: "off", maxlength: "200" });
  readonly #note = element("input", { name: "note", autocomplete: "off", maxlength: "200" });
  readonly #hint = element("p", { class: "hint", role: "status" });
  readonly #where = element("p", { class: "hint" });

  constructor(start: FormStart, context: FormContext, actions: Actions) {
    this.start = start;
    this.#actions = actions;
    this.#context = context;
    this.#place = start.place;
    this.#bound.append(
      ...bounds.map((bound) => element("option", { value: bound }, boundWords[bound].label)),
    );
    this.element = this.#layout();
    this.#fill();
    this.#number.addEventListener("input", () => this.#readNumber(true));
    this.#indicator.addEventListener("input", () => this.#readNumber(false));
    this.#bound.addEventListener("input", () => this.#tell());
    this.#words.addEventListener("input", () => this.#readWords());
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") actions.closeForm();
    });
  }

  focus(): void {
    const first = this.start.row === null && this.start.place === null ? this.#indicator : this.#number;
    first.focus();
    if (first instanceof HTMLInputElement) first.select();
  }

  /** Takes a place that was selected in the text while the form is open. */
  take(place: Place): void {
    this.#place = place;
    this.#words.value = this.#context.text.words(place);
    if (this.start.row === null) this.#readSelection();
    this.#readNumber(false);
  }

  #layout(): HTMLFormElement {
    forms += 1;
    const field = (label: string, control: HTMLElement, kind = ""): HTMLElement => {
      control.id = `form${forms}-${control.getAttribute("name")}`;
      return element("p", { class: `field ${kind}` }, element("label", { for: control.id }, label), control);
    };
    const adds = this.start.row === null;
    const words = adds ? "原话（选中正文，或在这里输入）" : "出处（选中正文可换）";
    return element(
      "form",
      { class: "figure-form", novalidate: true, "aria-label": adds ? "补录一个数" : "更正这个数" },
      adds ? field("指标", this.#indicator, "wide") : null,
      this.#context.hasText ? field(words, this.#words, "wide") : null,
      this.#context.hasText ? this.#where : null,
      field("数（可写1.2万、50余）", this.#number),
      field("说法", this.#bound),
      this.#hint,
      field("单位", this.#unit),
      field("用语", this.#term),
      field("说明（可不填）", this.#note, "wide"),
      element(
        "p",
        { class: "acts" },
        element(
          "button",
          { type: "submit", class: "primary" },
          "保存",
          element("kbd", { "aria-hidden": "true" }, "Enter"),
        ),
        button("取消", "Esc", () => this.#actions.closeForm()),
      ),
    );
  }

  #fill(): void {
    const { row, indicator, place } = this.start;
    const groups = new Map<string, ReviewIndicator[]>();
    for (const entry of this.#context.indicators)
      groups.set(entry.theme, [...(groups.get(entry.theme) ?? []), entry]);
    for (const [theme, entries] of groups) {
      const options = entries.map(({ id, name }) => element("option", { value: id }, name));
      this.#indicator.append(element("optgroup", { label: theme }, ...options));
    }
    this.#indicator.value = indicator;
    if (place !== null) this.#words.value = this.#context.text.words(place);
    if (row === null) {
      if (place !== null) this.#readSelection();
    } else {
      const { unit = "", term = "", bound = "exact", value = "" } = row.record;
      const quantity = toQuantity(row.record);
      const shown =
        quantity !== null && bound === "derived" ? { ...quantity, bound: "exact" as const } : quantity;
      this.#number.value = shown === null ? value : formatQuantity(shown, "", shown.decimals);
      this.#bound.value = bound;
      this.#unit.value = unit;
      this.#term.value = term;
    }
    this.#readNumber(false);
  }

  /** The number, its unit and its term out of the words that were selected. */
  #readSelection(): void {
    const [figure] = findFigures(this.#words.value, this.#context.units);
    if (figure === undefined) return;
    const { value, decimals, bound, percent, unit, before, after } = figure;
    if (bound !== null) {
      const quantity = { value, bound: bound === "derived" ? ("exact" as const) : bound };
      this.#number.value = `${formatQuantity(quantity, "", decimals)}${percent ? "%" : ""}`;
      this.#bound.value = bound;
    }
    this.#unit.value = percent ? "%" : unit;
    this.#term.value = (/[^，。；：、（]*$/.exec(before)?.[0] || /^[^，。；：、）]*/.exec(after)?.[0]) ?? "";
  }

  /** Reads the number anew. `typed`: the words that a person types say its bound too. */
  #readNumber(typed: boolean): void {
    const parsed = this.#parse();
    if (!("fault" in parsed) && (typed || parsed.bound !== "exact")) {
      const reckoned = this.#bound.value === "derived" && parsed.bound === "exact";
      if (!reckoned) this.#bound.value = parsed.bound;
    }
    this.#tell();
  }

  /** Says what the number will be stored as, and where it stands. */
  #tell(): void {
    const parsed = this.#parse();
    const fault = "fault" in parsed;
    this.#hint.classList.toggle("fault", fault);
    this.#number.setAttribute("aria-invalid", String(fault));
    this.#hint.textContent = fault
      ? parsed.fault
      : `存为${parsed.value}，${boundWords[this.#boundNow()].label}`;
    this.#tellPlace();
  }

  /** Looks for the words that were typed. */
  #readWords(): void {
    const places = this.#context.text.find(this.#words.value);
    this.#place = places.length === 1 ? (places[0] ?? null) : null;
    if (this.start.row === null && this.#place !== null) this.#readSelection();
    this.#readNumber(false);
    if (this.#words.value.trim() === "") return;
    if (places.length === 0) this.#where.textContent = "正文里没有这段话。";
    if (places.length > 1) this.#where.textContent = `正文里有${places.length}处，多写几个字。`;
  }

  #tellPlace(): void {
    if (this.#place === null) {
      this.#where.textContent = "不标出处；选中正文里的数就标在那里。";
      return;
    }
    const section = this.#context.text.section(this.#place);
    this.#where.textContent = this.#statesNumber()
      ? `标在${section === "" ? "选中的地方" : `“${section}”`}。`
      : "这段话里没有这个数，保存后不标出处；选中写着它的地方就标在那里。";
  }

  /** Whether the words at the place state the number: only then the place stays. */
  #statesNumber(): boolean {
    const parsed = this.#parse();
    if (this.#place === null || "fault" in parsed) return false;
    const figures = findFigures(this.#context.text.words(this.#place), this.#context.units);
    return this.#boundNow() === "derived" || figures.some(({ value }) => value === Number(parsed.value));
  }

  #parse() {
    const id = this.start.row === null ? this.#indicator.value : this.start.indicator;
    const unit = this.#context.indicators.find((entry) => entry.id === id)?.unit ?? "";
    return parseFigure(this.#number.value, unit, this.#context.units);
  }

  #boundNow(): Bound {
    return bounds.find((bound) => bound === this.#bound.value) ?? "exact";
  }

  #submit(): void {
    const parsed = this.#parse();
    if ("fault" in parsed) {
      this.#number.focus();
      return;
    }
    const { row } = this.start;
    const place = this.#statesNumber() ? this.#place : null;
    const old = row?.record.section ?? "";
    const figure = {
      value: parsed.value,
      bound: this.#boundNow(),
      unit: this.#unit.value.trim() || parsed.unit,
      term: this.#term.value.trim(),
      section: place === null ? old : this.#context.text.section(place),
      start: place === null ? "" : String(place.start),
      end: place === null ? "" : String(place.end),
      note: this.#note.value.trim(),
    };
    const decision: Decision =
      row === null ? { kind: "add", ...figure } : { kind: "correct", row: row.index, ...figure };
    this.#actions.decide(row === null ? this.#indicator.value : this.start.indicator, decision);
  }
}
