import { join } from "node:path";
import type { CsvRecord, CsvTable } from "../../src/core/dataset/index.ts";
import type { Report } from "../../src/core/model/index.ts";
import {
  type CellKey,
  cellRows,
  type Decided,
  type DecisionRequest,
  decide,
  type LostDecision,
  type QueueAnswer,
  type ReportAnswer,
  type ReviewReport,
  restoreCell,
  reviewQueue,
  reviewReport,
  type SaveAnswer,
  type SettleRequest,
  stands,
} from "../../src/core/review/index.ts";
import { UserError } from "../command/user-error.ts";
import { withDataLock } from "../data-folder/with-data-lock.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { Readings } from "./readings.ts";
import { type ReviewData, ReviewFolder } from "./review-folder.ts";
import { saveCell } from "./save-cell.ts";

/** So many problems of the data folder are told on the page. */
const toldProblems = 20;

/** A saved decision, so that it can be taken back, or brought back. */
interface Saved extends CellKey {
  readonly report: string;
  readonly before: readonly CsvRecord[];
  readonly after: readonly CsvRecord[];
}

const forgotten = {
  kind: "refused",
  message: "没有可以撤销的决定；审核程序可能重新启动过",
} as const;

/** What the page can ask for. Every answer is of the files as they are at that moment. */
export class ReviewService {
  readonly #folder: ReviewFolder;
  readonly #readings: Readings;
  readonly #saved: Saved[] = [];

  constructor(data: string) {
    this.#folder = new ReviewFolder(data);
    this.#readings = new Readings(join(data, "reports"));
  }

  async queue(): Promise<QueueAnswer> {
    return this.#answer("", async () => {
      const data = await this.#ready();
      const queue = reviewQueue(data.dataset, data.tables, data.cues.units);
      return { kind: "queue", queue, lost: this.#lost(data), stamp: data.stamp };
    });
  }

  stamp(): Promise<string> {
    return this.#folder.stamp();
  }

  async report(id: string): Promise<ReportAnswer> {
    return this.#answer("", async () => {
      const data = await this.#ready();
      return { kind: "report", report: await this.#view(data, find(data, id)), stamp: data.stamp };
    });
  }

  /** Saves a decision. */
  async decide({ report: id, indicator, seen, decision }: DecisionRequest): Promise<SaveAnswer> {
    return this.#change(id, indicator, ({ order }, key, year) => (table) => {
      return decide(table, { ...key, year, report: id, seen }, decision, order);
    });
  }

  /** Takes back a decision that was saved before, if nobody has changed its cell since. */
  async undo(number: number): Promise<SaveAnswer> {
    const saved = this.#saved[number];
    if (saved === undefined) return forgotten;
    return this.#change(
      saved.report,
      saved.indicator,
      ({ order }, key) =>
        (table) =>
          restoreCell(table, key, saved.after, saved.before, order),
    );
  }

  /** Lets a decision that another program saved over stand again, or what that program saved. */
  async settle({ number, keep, seen }: SettleRequest): Promise<SaveAnswer> {
    const saved = this.#saved[number];
    if (saved === undefined) return forgotten;
    const wanted = keep === "mine" ? saved.after : seen;
    return this.#change(
      saved.report,
      saved.indicator,
      ({ order }, key) =>
        (table) =>
          restoreCell(table, key, seen, wanted, order),
    );
  }

  /** The newest decision on each cell that the tables do not show any more. */
  #lost({ dataset, tables }: ReviewData): LostDecision[] {
    const newest = new Map(
      this.#saved.map((saved, number) => [`${saved.report} ${saved.indicator}`, { saved, number }]),
    );
    return [...newest.values()].flatMap(({ saved, number }) => {
      const report = dataset.reports.find(({ id }) => id === saved.report);
      const table = report === undefined ? undefined : tables.get(report.year);
      const theirs = table === undefined ? [] : cellRows(table, saved).map(({ record }) => record);
      if (stands(saved.after, theirs)) return [];
      return [{ number, report: saved.report, indicator: saved.indicator, mine: saved.after, theirs }];
    });
  }

  async #change(
    id: string,
    indicator: string,
    change: (data: ReviewData, key: CellKey, year: number) => (table: CsvTable) => Decided,
  ): Promise<SaveAnswer> {
    const path = this.#folder.tablePath(Number(/\d{4}$/.exec(id)?.[0]));
    const save = async (): Promise<SaveAnswer> => {
      const data = await this.#ready();
      const { office, year } = find(data, id);
      const key = { office, indicator };
      let before: Saved["before"] = [];
      const decided = await saveCell(path, year, data.dataset, (table) => {
        before = cellRows(table, key).map(({ record }) => record);
        return change(data, key, year)(table);
      });
      if (decided.kind === "done") await this.#folder.noteSaved(year, decided.table);
      return this.#told(id, key, decided, before);
    };
    return this.#answer(path, () => withDataLock(this.#folder.data, () => {}, save));
  }

  async #told(id: string, key: CellKey, decided: Decided, before: Saved["before"]): Promise<SaveAnswer> {
    const data = await this.#ready();
    const { cells, counts } = await this.#view(data, find(data, id));
    const empty = { indicator: key.indicator, state: "decided" as const, rows: [], earlier: "" };
    const cell = cells.find(({ indicator }) => indicator === key.indicator) ?? empty;
    const answer = { cell, counts, stamp: data.stamp };
    if (decided.kind === "conflict") return { kind: "conflict", ...answer };
    this.#saved.push({ ...key, report: id, before, after: decided.rows });
    return { kind: "saved", undo: this.#saved.length - 1, ...answer };
  }

  async #view({ dataset, tables, cues, catalogue }: ReviewData, report: Report): Promise<ReviewReport> {
    const office = dataset.offices.find(({ id }) => id === report.office);
    const table = tables.get(report.year);
    if (office === undefined || table === undefined) throw new Error(`no office or table: ${report.id}`);
    const reading = await this.#readings.read(report, cues, catalogue);
    const earlier = tables.get(report.year - 1) ?? null;
    return reviewReport({ report, office, reading, table, earlier, indicators: dataset.indicators });
  }

  async #ready(): Promise<ReviewData> {
    const loaded = await this.#folder.load();
    if (loaded.kind === "ready") return loaded;
    const told = loaded.problems.slice(0, toldProblems).join("\n");
    const more = loaded.problems.length - toldProblems;
    const rest = more > 0 ? `\n……还有 ${more} 处；运行 npm run check 看全部` : "";
    throw new UserError(`数据文件夹有错误，改正之后才能审核：\n${told}${rest}`);
  }

  /** The answer, or why there is none. `path` is the file that would be written. */
  async #answer<T>(path: string, work: () => Promise<T>) {
    try {
      return await work();
    } catch (error) {
      const message = explainRefusal(error, path);
      if (message === null) throw error;
      return { kind: "refused" as const, message };
    }
  }
}

function find({ dataset }: ReviewData, id: string): Report {
  const report = dataset.reports.find((entry) => entry.id === id);
  if (report === undefined) throw new UserError("reports.csv 里没有这份报告了；刷新页面");
  return report;
}
