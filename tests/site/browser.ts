import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { dist } from "./dist.ts";

export { startBrowser } from "../../scripts/browser/start-browser.ts";

/** Address of dist/ on the disk, as a double-click opens it; ends in a slash. */
export const onDisk: string = `${pathToFileURL(dist).href}/`;

/** How long what a page does may take on a machine that has much else to do, in ms. */
const patience = 30_000;

/** A page that is being looked at, with what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to elsewhere, failed requests, console errors, exceptions, and breaches of the page's policy. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens an empty page that will keep what goes wrong on the pages it is led to below `base`. */
export async function watchPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) {
      troubles.push(`request to elsewhere: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    // Leaving a page ends what it was still loading, such as its icon; a missing or forbidden file fails otherwise.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      troubles.push(`${response.status()}: ${response.url()}`);
    }
  });
  // Chromium writes breaches of a page's policy to its console, as errors.
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  return { page, troubles, close: () => context.close() };
}

/** Opens a page of the site as a double-click does; what stands behind # is part of the path. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await watchPage(browser, onDisk, options);
  await watched.page.goto(onDisk + path);
  return watched;
}

/** Follows a link to another document, until that is whole: a click itself waits for none of its scripts. */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent("load"), link.click()]);
}

/** The address that a page has now; `page.url()` learns of a change behind # a moment later. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

/**
 * On the pages that are opened from now on, time passes only where `page.clock.runFor` says so. A clock that is only
 * installed goes on by itself.
 */
export async function stopTheClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  // Later than the clock can have come meanwhile.
  await page.clock.pauseAt("2000-01-01");
}

/** Gives a page another size, and waits until it has been laid out anew and its scripts have heard of it. */
export async function resize(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  // Scripts are told just before a frame is drawn: the frame after that one is drawn with what they did.
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}
