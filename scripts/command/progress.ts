/** Where progress is shown: process.stdout, or a test's own. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface StepTime {
  readonly title: string;
  readonly seconds: number;
}

/** Says how far a step has come; shown at once on a terminal, every five seconds in a log. */
export type Tell = (text: string) => void;

/** Shows the steps of a long command: `[2/7] title … what came of it (0.4 秒)`, and keeps their times. */
export class Progress {
  readonly times: StepTime[] = [];
  readonly #count: number;
  readonly #output: ProgressOutput;
  readonly #now: () => number;

  /** `now` gives milliseconds. */
  constructor(count: number, output: ProgressOutput, now: () => number) {
    this.#count = count;
    this.#output = output;
    this.#now = now;
  }

  /** Runs one step; `work` returns its result and a few words about it ("" for none). */
  async step<T>(title: string, work: (tell: Tell) => Promise<readonly [T, string]>): Promise<T> {
    const head = `[${this.times.length + 1}/${this.#count}] ${title}`;
    const begun = this.#now();
    const seconds = () => (this.#now() - begun) / 1000;
    this.#begin(`${head}……`);
    let told = begun;
    const tell: Tell = (text) => {
      if (!this.#output.isTTY && this.#now() - told < 5000) return;
      told = this.#now();
      this.#update(`${head}：${text}，已用 ${seconds().toFixed(0)} 秒`);
    };
    const end = (outcome: string) => {
      this.times.push({ title, seconds: seconds() });
      this.#update(`${head}：${outcome}（${seconds().toFixed(1)} 秒）`);
      if (this.#output.isTTY) this.#output.write("\n");
    };
    try {
      const [result, outcome] = await work(tell);
      end(outcome || "完成");
      return result;
    } catch (error) {
      end("未成功");
      throw error;
    }
  }

  #begin(text: string): void {
    this.#output.write(this.#output.isTTY ? text : `${text}\n`);
  }

  #update(text: string): void {
    this.#output.write(this.#output.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  }
}
