/** Nothing is foretold before so much has been seen. */
const least = 3000;
/** The pace is that of the last milliseconds: files that are known already pass by much faster than others. */
const window = 20_000;

/** Foretells how long the rest of a long piece of work takes. */
export class Forecast {
  readonly #count: number;
  readonly #now: () => number;
  readonly #begun: number;
  /** Moments of the window, about a second apart, with how much was done by then. */
  #marks: readonly { readonly at: number; readonly done: number }[];

  /** `count`: how much there is to do; `now` gives milliseconds. */
  constructor(count: number, now: () => number) {
    this.#count = count;
    this.#now = now;
    this.#begun = now();
    this.#marks = [{ at: this.#begun, done: 0 }];
  }

  /** In Chinese words, 约剩 2 分 10 秒; "" while nothing can be said. */
  left(done: number): string {
    const at = this.#now();
    if (at - (this.#marks.at(-1)?.at ?? 0) >= 1000) {
      this.#marks = [...this.#marks.filter((mark) => at - mark.at <= window), { at, done }];
    }
    const [first] = this.#marks;
    if (at - this.#begun < least || first === undefined || done <= first.done || at <= first.at) return "";
    const seconds = (((this.#count - done) / (done - first.done)) * (at - first.at)) / 1000;
    return `约剩 ${spoken(seconds)}`;
  }
}

/** A length of time as people say it: the longer, the rounder. */
function spoken(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} 秒`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return `${minutes} 分 ${Math.floor((seconds % 60) / 10) * 10} 秒`;
  return minutes < 60 ? `${minutes} 分` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}
