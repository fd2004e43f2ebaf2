import type { Browser, BrowserContextOptions } from "playwright-core";
import { onDisk, type WatchedPage, watchPage } from "./browser.ts";

/** What a reader, or a reader's system, can ask of a page. */
export interface Look {
  readonly name: string;
  readonly system: Pick<BrowserContextOptions, "colorScheme" | "contrast" | "forcedColors">;
  /** The reader's own choice of type; "" for the standard one. */
  readonly size: "" | "large" | "largest";
}

export const looks: readonly Look[] = [
  { name: "light", system: { colorScheme: "light" }, size: "" },
  { name: "dark", system: { colorScheme: "dark" }, size: "" },
  { name: "light with more contrast", system: { colorScheme: "light", contrast: "more" }, size: "" },
  { name: "dark with more contrast", system: { colorScheme: "dark", contrast: "more" }, size: "" },
  { name: "forced colours", system: { colorScheme: "dark", forcedColors: "active" }, size: "" },
  { name: "large type", system: { colorScheme: "light" }, size: "large" },
  { name: "largest type by night", system: { colorScheme: "dark" }, size: "largest" },
];

/** An empty page; those of the site that are opened in it have a look from their first paint. */
export async function watchIn(
  browser: Browser,
  { system, size }: Pick<Look, "system" | "size">,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await watchPage(browser, onDisk, { ...system, ...options });
  // As a reader who chose it on an earlier page.
  if (size !== "")
    await watched.page.addInitScript((choice) => localStorage.setItem("fazhi-yearbook:size", choice), size);
  return watched;
}

/** Opens a page of the site in a look. */
export async function openIn(
  browser: Browser,
  look: Pick<Look, "system" | "size">,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await watchIn(browser, look, options);
  await watched.page.goto(onDisk + path);
  return watched;
}
