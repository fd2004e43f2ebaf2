import { defineConfig } from "vitest/config";

// The limits below are for a machine that has much else to do: they end what hangs, and no test leans on them.

// Not UTC, half an hour off the hour, with summer time: a date that leans on the machine's zone shows here.
process.env.TZ = "America/St_Johns";

export default defineConfig({
  test: {
    // All cores: a browser or a build in one file leaves much of the machine to another.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "tests/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/serve-with-nginx.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A browser among other work: what passes only when repeated is named behind the counts.
          retry: 2,
          // What a page shows after a click, a key or a new size comes when it comes.
          expect: { poll: { timeout: 30_000, interval: 20 } },
        },
      },
    ],
  },
});
