import { defineConfig } from "vitest/config";

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
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/serve-with-nginx.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
