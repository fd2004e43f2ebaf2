import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";
import { bounds, missingReasons } from "../src/core/model/index.ts";
import type { SchemaName } from "../src/core/publish/index.ts";
import { fileSchemas, jsonSchema } from "../src/core/publish/index.ts";

const docs = readFileSync(join(projectRoot, "docs", "data.md"), "utf8");
const named = new Set([...docs.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code.replace(/:.*/, "")));

/** The names of all properties in a JSON Schema, however deep. */
function properties(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(properties);
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties"
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(properties)]
      : properties(value),
  );
}

test.each(Object.keys(fileSchemas) as SchemaName[])("docs/data.md tells of every field of %s", (name) => {
  expect(docs).toContain(`\`schema/${name}.schema.json\``);
  const own = properties(jsonSchema(name));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((property) => !named.has(property))).toEqual([]);
});

test("docs/data.md tells of every CSV column, bound and missing reason", () => {
  const description = readFileSync(
    join(projectRoot, "tests", "fixtures", "small-data", "expected", "datapackage.json"),
    "utf8",
  );
  const { resources } = JSON.parse(description) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  const columns = resources
    .filter(({ path }) => !path.startsWith("charts/"))
    .flatMap(({ schema }) => schema.fields.map(({ name }) => name));
  expect(columns.length).toBeGreaterThan(0);
  expect([...columns, ...bounds, ...missingReasons].filter((name) => !named.has(name))).toEqual([]);
});
