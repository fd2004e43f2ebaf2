import type { Place } from "../../core/quote/quote.ts";
import type { Decision } from "../../core/review/decision.ts";
import type { ReviewReport } from "../../core/review/view.ts";
import type { Actions, QueueFilter, RowName } from "./actions.ts";
import { Bar } from "./bar.ts";
import { CellsPane } from "./cells-pane.ts";
import { element } from "./element.ts";
import { FigureForm, type FormStart } from "./figure-form.ts";
import { Help } from "./help.ts";
import { listenToKeys } from "./keys.ts";
import { isWanted, matches, QueuePane } from "./queue-pane.ts";
import {
  findRow,
  isReviewed,
  markName,
  marksOf,
  nameOfMark,
  nextOpenRow,
  stepReport,
  stepRow,
} from "./rows.ts";
import { Session } from "./session.ts";
import { type TextMark, TextPane } from "./text-pane.ts";

/** How often the page looks whether somebody else has changed the tables, in milliseconds. */
const lookEvery = 4000;

/** The name of the mark under what the form is about. */
const formName = "form";

function formMark(place: Place): TextMark[] {
  return [{ ...place, name: formName, number: null, look: "form" }];
}

/** The page: what is shown and chosen, and what a person's actions come to. */
export class App implements Actions {
  readonly #root: HTMLElement;
  readonly #bar = new Bar(this);
  readonly #queuePane = new QueuePane(this);
  readonly #cellsPane = new CellsPane(this);
  readonly #textPane = new TextPane(this, (mark) => this.select(nameOfMark(mark)));
  readonly #help = new Help();
  readonly #session = new Session({
    changed: () => this.#show(),
    say: (text, fault) => this.#bar.say(text, fault),
  });
  #filter: QueueFilter = { words: "", year: "", show: "open" };
  #selected: RowName | null = null;
  #form: FigureForm | null = null;
  /** The report as it was when the form was opened: what a person decides there is decided on that. */
  #basis: ReviewReport | null = null;
  /** The report whose text stands on the page. */
  #shown = "";

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  async start(): Promise<void> {
    const panes = [this.#queuePane.element, this.#textPane.element, this.#cellsPane.element];
    this.#root.replaceChildren(
      element("a", { class: "skip", href: "#cells" }, "跳到读出的数"),
      this.#bar.element,
      element("div", { class: "panes" }, ...panes),
      this.#help.element,
    );
    listenToKeys(this, {
      active: () => this.#help.singleKeys && !this.#help.element.open,
      move: (direction) => this.#move(direction),
    });
    document.addEventListener("selectionchange", () => this.#offerSelection());
    window.addEventListener("beforeunload", (event) => {
      if (this.#session.unsaved > 0 || this.#form !== null) event.preventDefault();
    });
    window.addEventListener("focus", () => void this.#session.look());
    window.setInterval(() => void this.#session.look(), lookEvery);
    await this.#session.loadQueue();
    const { queue } = this.#session;
    const first = stepReport(queue?.entries ?? [], null, 1, (entry) => isWanted(entry, "open"));
    const report = first ?? queue?.entries[0];
    if (report !== undefined) await this.#open(report.report, null);
  }

  open(report: string): void {
    void this.#open(report, null);
  }

  step(direction: 1 | -1): void {
    const { queue, report } = this.#session;
    const show = this.#filter.show === "review" ? "review" : "open";
    const next = stepReport(queue?.entries ?? [], report?.report ?? null, direction, (entry) =>
      matches(entry, { ...this.#filter, show }),
    );
    if (next === null) this.#bar.say("按现在的筛选，没有别的报告要核了");
    else this.open(next.report);
  }

  filter(filter: QueueFilter): void {
    this.#filter = filter;
    this.#show();
  }

  select(name: RowName): void {
    if (this.#form !== null) return;
    this.#selected = name;
    this.#show();
    this.#cellsPane.reveal();
    this.#cellsPane.focus();
    this.#textPane.reveal(markName(name));
  }

  confirm(): void {
    const row = findRow(this.#session.report, this.#selected);
    if (row === null || this.#selected === null || this.#form !== null) return;
    const { indicator, row: index } = this.#selected;
    const { start = "", end = "" } = row.record;
    const found =
      row.place === null ? { start, end } : { start: `${row.place.start}`, end: `${row.place.end}` };
    // A place that was recorded stays as it was recorded.
    this.decide(indicator, { kind: "confirm", row: index, ...(start === "" ? found : { start, end }) });
  }

  reject(): void {
    if (findRow(this.#session.report, this.#selected) === null || this.#selected === null) return;
    if (this.#form === null)
      this.decide(this.#selected.indicator, { kind: "reject", row: this.#selected.row });
  }

  correct(): void {
    const row = findRow(this.#session.report, this.#selected);
    if (row === null || this.#selected === null || this.#form !== null) return;
    const { indicator, row: index } = this.#selected;
    this.#openForm({ row: { index, record: row.record }, indicator, place: row.place });
  }

  add(): void {
    const { report, queue } = this.#session;
    if (report === null || queue === null || this.#form !== null) return;
    const known = new Set(report.cells.map(({ indicator }) => indicator));
    const first = queue.indicators.find(({ id }) => !known.has(id)) ?? queue.indicators[0];
    this.#openForm({ row: null, indicator: first?.id ?? "", place: this.#textPane.selection() });
  }

  closeForm(): void {
    this.#dropForm();
    this.#show();
    this.#cellsPane.focus();
  }

  decide(indicator: string, decision: Decision): void {
    void this.#decide(indicator, decision);
  }

  undo(): void {
    if (this.#form !== null) return;
    void this.#session.undo().then(async (request) => {
      if (request === null) return;
      const name = {
        indicator: request.indicator,
        row: "row" in request.decision ? request.decision.row : 0,
      };
      if (this.#session.report?.report === request.report) this.select(name);
      else await this.#open(request.report, name);
    });
  }

  retry(): void {
    void this.#session.retry();
  }

  insist(indicator: string): void {
    void this.#session.insist(indicator);
  }

  drop(indicator: string): void {
    this.#session.drop(indicator);
    this.#cellsPane.focus();
  }

  settle(number: number, keep: "mine" | "theirs"): void {
    void this.#session.settle(number, keep);
  }

  help(): void {
    this.#help.open();
  }

  toggleQueue(): void {
    this.#root.classList.toggle("list-open");
    this.#queuePane.reveal(this.#session.report?.report ?? "");
  }

  async #open(report: string, name: RowName | null): Promise<void> {
    if (this.#form !== null && !window.confirm("表单里的内容还没有保存，要放弃吗？")) return;
    this.#dropForm();
    this.#root.classList.remove("list-open");
    await this.#session.open(report);
    const opened = this.#session.report;
    if (opened === null) return;
    const next = name ?? nextOpenRow(opened, null, this.#filter.show) ?? stepRow(opened, null, 1);
    this.#selected = next;
    this.#show();
    this.#queuePane.reveal(report);
    if (next !== null) this.select(next);
  }

  /** Sends a decision and goes on, so that nobody waits for the disk. */
  async #decide(indicator: string, decision: Decision): Promise<void> {
    const report = this.#basis ?? this.#session.report;
    if (report === null) return;
    if (this.#session.held.has(indicator)) {
      this.#bar.say("这一格还有一个决定没有存好", true);
      return;
    }
    const cell = report.cells.find((own) => own.indicator === indicator);
    const seen = (cell?.rows ?? []).map(({ record }) => record);
    this.#dropForm();
    const sent = this.#session.send({ report: report.report, indicator, seen, decision });
    const next = this.#nextAfter(report, indicator, decision);
    if (next === null) this.#cellsPane.focus();
    else this.select(next);
    await sent;
    const now = this.#session.report;
    if (now?.report === report.report && this.#session.held.size === 0 && isReviewed(now, this.#filter.show))
      this.#bar.say("已保存；这份报告核完了，按 n 到下一份");
  }

  /** What to look at after a decision: what is left of its cell, or the next cell that is open. */
  #nextAfter(report: ReviewReport, indicator: string, decision: Decision): RowName | null {
    const cell = report.cells.find((own) => own.indicator === indicator);
    const left = (cell?.rows ?? []).findIndex(
      ({ record }, row) => record.status === "review" && !("row" in decision && decision.row === row),
    );
    if (decision.kind === "reject" && left !== -1) return { indicator, row: left };
    return nextOpenRow(report, indicator, this.#filter.show);
  }

  #openForm(start: FormStart): void {
    const { queue, report } = this.#session;
    if (queue === null || report === null) return;
    const context = {
      ...{ indicators: queue.indicators, units: queue.units, text: this.#textPane.index },
      hasText: report.withoutText === "",
    };
    this.#form = new FigureForm(start, context, this);
    this.#basis = report;
    this.#show();
    if (start.place !== null) this.#textPane.mark([...marksOf(report), ...formMark(start.place)], formName);
    this.#cellsPane.reveal();
    this.#form.focus();
  }

  #dropForm(): void {
    this.#form = null;
    this.#basis = null;
  }

  /** A selection that is made while a form is open is where its figure stands. */
  #offerSelection(): void {
    const place = this.#form === null ? null : this.#textPane.selection();
    if (place !== null) this.#form?.take(place);
  }

  #move(direction: 1 | -1): void {
    const { report } = this.#session;
    const next = report === null ? null : stepRow(report, this.#selected, direction);
    if (next !== null) this.select(next);
  }

  #show(): void {
    const { queue, report, fault, lost, held } = this.#session;
    this.#root.classList.toggle("faulty", fault !== "");
    if (queue === null) return;
    this.#bar.show(queue);
    this.#bar.showLost(lost, queue);
    this.#queuePane.show(queue, this.#filter, report?.report ?? "");
    // Building the list again would take the form's cursor away; it is shown when the form is closed.
    if (report === null || (this.#form?.element.isConnected && this.#shown === report.report)) return;
    if (this.#shown !== report.report) this.#textPane.show(report);
    this.#shown = report.report;
    if (findRow(report, this.#selected) === null) this.#selected = stepRow(report, null, 1);
    const selected = this.#selected;
    this.#textPane.mark(marksOf(report), selected === null ? "" : markName(selected));
    const focused = this.#cellsPane.element.contains(document.activeElement);
    const reveal = (name: RowName): void => this.#textPane.reveal(markName(name), true);
    this.#cellsPane.show({ report, indicators: queue.indicators, selected, form: this.#form, held, reveal });
    if (focused) this.#cellsPane.focus();
  }
}
