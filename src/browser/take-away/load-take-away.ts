import type { TakeAway } from "./take-away.ts";

type Holder = { fazhiTakeAway?: TakeAway };

let loading: Promise<TakeAway> | null = null;

/**
 * The heavy half, fetched once, by a script element: a page on a disk may load a script and no module.
 * Rejects where it cannot be had, and the next call tries again.
 */
export function loadTakeAway(window: Window): Promise<TakeAway> {
  loading ??= load(window).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

function load(window: Window): Promise<TakeAway> {
  const { document } = window;
  const address = document.querySelector<HTMLScriptElement>("script[data-take-away]")?.dataset.takeAway ?? "";
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => {
      const { fazhiTakeAway } = window as Holder;
      if (fazhiTakeAway) resolve(fazhiTakeAway);
      else reject(new Error(address));
    });
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(address));
    });
    document.head.append(script);
  });
}
