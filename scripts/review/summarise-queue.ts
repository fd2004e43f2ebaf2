import type { QueueAnswer } from "../../src/core/review/index.ts";

/** What there is to review, for the terminal; what to do first where there is nothing. */
export function summariseQueue(answer: QueueAnswer): string {
  if (answer.kind === "refused") return answer.message;
  const { entries } = answer.queue;
  const count = (...states: readonly ("review" | "recheck" | "auto" | "decided")[]): number =>
    entries.reduce((sum, { counts }) => states.reduce((own, state) => own + counts[state], sum), 0);
  const [open, auto] = [count("review", "recheck"), count("auto")];
  if (open + auto + count("decided") === 0)
    return "还没有可审的数。先把报告放进 data/reports/，运行 npm run extract -- data/reports";
  if (open + auto === 0) return "没有待审的数。有新报告时先运行 npm run extract -- 报告文件夹";
  return `待核 ${open} 个数，另有 ${auto} 个自动识别、还没有人核对；共 ${entries.length} 份报告`;
}
