import { findProgram } from "./find-program.ts";

const CHROMIUM = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser of Chromium's family: the one that CHROMIUM_PATH names, else one in its usual places, or null. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  return findProgram(named ? [named] : CHROMIUM);
}

/** nginx, which a plain user's PATH may not hold, or null. */
export function findNginx(): string | null {
  return findProgram(["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"]);
}
