import { expect, test } from "vitest";
import { isInstalled } from "./is-installed.mjs";

const lock = JSON.stringify({
  packages: {
    "": { name: "project" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b-linux": { version: "2.0.0", optional: true, os: ["linux"] },
    "node_modules/b-darwin": { version: "2.0.0", optional: true, os: ["darwin"] },
  },
});

const record = (packages: Record<string, object>) => JSON.stringify({ packages });
const a = { "node_modules/a": { version: "1.0.0" } };
const linux = { "node_modules/b-linux": { version: "2.0.0", optional: true, os: ["linux"] } };

test.each([
  ["nothing is there", null, false],
  ["all that this system needs is there", record({ ...a, ...linux }), true],
  ["an optional package could not be had", record(a), true],
  ["a package is missing", record(linux), false],
  ["a package is of another version", record({ "node_modules/a": { version: "0.9.0" } }), false],
  [
    "an optional package is of another version",
    record({ ...a, "node_modules/b-linux": { version: "1.0.0" } }),
    false,
  ],
  [
    "the folder was copied from another system",
    record({ ...a, "node_modules/b-darwin": { version: "2.0.0", os: "darwin" } }),
    false,
  ],
])("%s", (_, text, expected) => {
  expect(isInstalled(lock, text, "linux")).toBe(expected);
});
