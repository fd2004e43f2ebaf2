import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../browser/programs.ts";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser that asks nobody for anything by itself. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("there is no Chromium: set CHROMIUM_PATH");
  // Where the system names no language, Chromium would take Chinese out of the names of downloads.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true, env });
}
