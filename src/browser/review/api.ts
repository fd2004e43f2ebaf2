import type { QueueAnswer, Refusal, ReportAnswer, SaveAnswer } from "../../core/review/answers.ts";
import type { DecisionRequest, SettleRequest } from "../../core/review/decision.ts";

const stopped: Refusal = {
  kind: "refused",
  message: "审核程序没有回应。在终端重新运行 npm run review，再点“重试”；这里的决定还在。",
};

/** What the page asks of its program. Changes go one after the other, in the order in which they were made. */
export class Api {
  #token = document.querySelector<HTMLMetaElement>("meta[name=review-token]")?.content ?? "";
  #last: Promise<unknown> = Promise.resolve();

  queue(): Promise<QueueAnswer> {
    return this.#ask("api/queue");
  }

  report(id: string): Promise<ReportAnswer> {
    return this.#ask(`api/report?id=${encodeURIComponent(id)}`);
  }

  /** Names the state of the tables; null where the program does not answer. */
  async stamp(): Promise<string | null> {
    const answer = await this.#ask<{ readonly kind: "stamp"; readonly stamp: string }>("api/stamp");
    return answer.kind === "stamp" ? answer.stamp : null;
  }

  decide(request: DecisionRequest): Promise<SaveAnswer> {
    return this.#change("api/decide", request);
  }

  undo(number: number): Promise<SaveAnswer> {
    return this.#change("api/undo", { undo: number });
  }

  settle(request: SettleRequest): Promise<SaveAnswer> {
    return this.#change("api/settle", request);
  }

  #change(path: string, body: unknown): Promise<SaveAnswer> {
    const asked = this.#last.then(() => this.#ask<SaveAnswer>(path, body));
    this.#last = asked;
    return asked;
  }

  async #ask<T>(path: string, body?: unknown): Promise<T | Refusal> {
    try {
      let response = await this.#send(path, body);
      // A program that was started anew has another token; its page tells it, to us alone.
      if (response.status === 403 && (await this.#renewToken())) response = await this.#send(path, body);
      if (response.ok) return (await response.json()) as T;
      return { kind: "refused", message: await response.text() };
    } catch {
      return stopped;
    }
  }

  #send(path: string, body: unknown): Promise<Response> {
    const headers = { "X-Review-Token": this.#token };
    if (body === undefined) return fetch(path, { headers });
    const json = { ...headers, "Content-Type": "application/json" };
    return fetch(path, { method: "POST", headers: json, body: JSON.stringify(body) });
  }

  async #renewToken(): Promise<boolean> {
    const page = new DOMParser().parseFromString(await (await fetch("./")).text(), "text/html");
    const token = page.querySelector<HTMLMetaElement>("meta[name=review-token]")?.content ?? "";
    const renewed = token !== "" && token !== this.#token;
    this.#token = token;
    return renewed;
  }
}
