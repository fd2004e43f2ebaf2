import type { CellAnswer, LostDecision } from "../../core/review/answers.ts";
import type { DecisionRequest } from "../../core/review/decision.ts";
import { onPresentRows } from "../../core/review/on-present-rows.ts";
import type { ReviewQueue, ReviewReport } from "../../core/review/view.ts";
import { Api } from "./api.ts";
import { decisionText, type Held } from "./held.ts";

/** What the session tells the page. */
export interface SessionListener {
  /** Something is other than before. */
  readonly changed: () => void;
  readonly say: (text: string, fault?: boolean) => void;
}

interface Undoable {
  readonly number: number;
  readonly request: DecisionRequest;
}

/** What the page knows of the data, and the decisions that are on their way to the file. */
export class Session {
  queue: ReviewQueue | null = null;
  report: ReviewReport | null = null;
  /** Why there is no queue, in Chinese. */
  fault = "";
  lost: readonly LostDecision[] = [];
  readonly #held = new Map<string, Held>();
  readonly #undoable: Undoable[] = [];
  readonly #api = new Api();
  readonly #listener: SessionListener;
  #stamp = "";

  constructor(listener: SessionListener) {
    this.#listener = listener;
  }

  /** Decisions of the open report that are not in the file, by indicator. */
  get held(): ReadonlyMap<string, Held> {
    const own = [...this.#held.values()].filter(({ request }) => request.report === this.report?.report);
    return new Map(own.map((held) => [held.request.indicator, held]));
  }

  /** How many decisions are not in the file. */
  get unsaved(): number {
    return this.#held.size;
  }

  async loadQueue(): Promise<void> {
    const answer = await this.#api.queue();
    if (answer.kind === "refused") {
      if (this.fault !== answer.message) this.#listener.say(answer.message, true);
      this.fault = answer.message;
    } else {
      if (this.fault !== "") this.#listener.say("数据又能读了");
      this.fault = "";
      this.queue = answer.queue;
      this.lost = answer.lost;
      this.#stamp = answer.stamp;
    }
    this.#listener.changed();
  }

  async open(report: string): Promise<void> {
    const answer = await this.#api.report(report);
    if (answer.kind === "refused") this.#listener.say(answer.message, true);
    else this.report = answer.report;
    this.#listener.changed();
  }

  /** Saves a decision; gives whether it is in the file. While one is on its way its cell takes no other. */
  async send(request: DecisionRequest): Promise<boolean> {
    const key = keyOf(request);
    if (this.#held.get(key)?.state.kind === "sending") return false;
    this.#held.set(key, { request, state: { kind: "sending" } });
    this.#listener.changed();
    const answer = await this.#api.decide(request);
    const text = decisionText(request);
    if (answer.kind === "refused") {
      this.#held.set(key, { request, state: answer });
      this.#listener.say(`没有保存：${text}`, true);
    } else if (answer.kind === "conflict") {
      this.#held.set(key, { request, state: { kind: "conflict", cell: answer.cell } });
      this.#take(request, answer);
      this.#listener.say(`没有保存：${text}；这一格刚在别处改过`, true);
    } else {
      this.#held.delete(key);
      this.#undoable.push({ number: answer.undo, request });
      this.#take(request, answer);
      this.#listener.say(`已保存：${text}`);
    }
    this.#listener.changed();
    return answer.kind === "saved";
  }

  /** Takes back the last decision; gives it. */
  async undo(): Promise<DecisionRequest | null> {
    const last = this.#undoable.pop();
    if (last === undefined) {
      this.#listener.say("没有可以撤销的决定");
      return null;
    }
    const answer = await this.#api.undo(last.number);
    const text = decisionText(last.request);
    if (answer.kind === "refused") this.#undoable.push(last);
    else this.#take(last.request, answer);
    if (answer.kind === "saved") this.#listener.say(`已撤销：${text}`);
    else if (answer.kind === "conflict") this.#listener.say(`没有撤销“${text}”：这一格在别处又改过`, true);
    else this.#listener.say(answer.message, true);
    return last.request;
  }

  /** Sends again what was refused. */
  async retry(): Promise<void> {
    const refused = [...this.#held.values()].filter(({ state }) => state.kind === "refused");
    await Promise.all(refused.map(({ request }) => this.send(request)));
  }

  /** Makes a decision again on the cell as the file has it now. */
  async insist(indicator: string): Promise<void> {
    const held = this.held.get(indicator);
    if (held?.state.kind !== "conflict") return;
    const seen = held.state.cell.rows.map(({ record }) => record);
    const decision = onPresentRows(held.request.decision, held.request.seen, seen);
    if (decision === null) this.drop(indicator);
    else await this.send({ ...held.request, seen, decision });
  }

  drop(indicator: string): void {
    this.#held.delete(keyOf({ report: this.report?.report ?? "", indicator }));
    this.#listener.changed();
  }

  /** Of a decision that was saved over elsewhere: lets it, or what is there now, stand. */
  async settle(number: number, keep: "mine" | "theirs"): Promise<void> {
    const lost = this.lost.find((own) => own.number === number);
    if (lost === undefined) return;
    const answer = await this.#api.settle({ number, keep, seen: [...lost.theirs] });
    if (answer.kind === "refused") this.#listener.say(answer.message, true);
    await this.#reload();
  }

  /** Reads everything again if somebody else has changed the tables, or they could not be read before. */
  async look(): Promise<void> {
    const stamp = await this.#api.stamp();
    if (stamp !== null && (stamp !== this.#stamp || this.fault !== "")) await this.#reload();
  }

  async #reload(): Promise<void> {
    await this.loadQueue();
    if (this.report !== null && this.fault === "") await this.open(this.report.report);
  }

  /** Puts a cell as the file has it into what is shown. */
  #take({ report: id }: DecisionRequest, { cell, counts, stamp }: CellAnswer): void {
    this.#stamp = stamp;
    if (this.queue !== null) {
      const entries = this.queue.entries.map((entry) => (entry.report === id ? { ...entry, counts } : entry));
      this.queue = { ...this.queue, entries };
    }
    const { report } = this;
    if (report === null || report.report !== id) return;
    const known = report.cells.some(({ indicator }) => indicator === cell.indicator);
    const cells = known
      ? report.cells.map((own) => (own.indicator === cell.indicator ? cell : own))
      : [...report.cells, cell];
    this.report = { ...report, counts, cells: cells.filter(({ rows }) => rows.length > 0) };
  }
}

function keyOf({ report, indicator }: Pick<DecisionRequest, "report" | "indicator">): string {
  return `${report} ${indicator}`;
}
