import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatasetFile } from "../src/core/publish/index.ts";
import { fileSchemas } from "../src/core/publish/index.ts";
import { buildData } from "./build-data/build-data.ts";
import { projectRoot } from "./command/project-root.ts";
import { readData } from "./read-data.ts";

const small = join(projectRoot, "tests", "fixtures", "small-data");

async function build(data: string, out: string): Promise<number> {
  const { dataset, years, problems } = await readData(data);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (dataset === null) throw new Error(`no dataset in ${data}`);
  return buildData({ dataset, years, data, out, tell: () => {} });
}

/** The text of every file below a folder, by its path with slashes. */
async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const read = async (path: string) =>
    [path.replaceAll(sep, "/"), await readFile(join(folder, path), "utf8")] as const;
  return new Map(await Promise.all(paths.map(read)));
}

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "build-data-"));
});
afterAll(() => rm(scratch, { recursive: true }));

// When the output is meant to change:
//   npm run data -- --data tests/fixtures/small-data/input --out tests/fixtures/small-data/expected
test("a small folder gives just the expected files", async () => {
  const out = join(scratch, "golden");
  await build(join(small, "input"), out);
  const [given, expected] = await Promise.all([filesBelow(out), filesBelow(join(small, "expected"))]);
  expect([...given.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of given) expect(text, path).toBe(expected.get(path));
});

test("values that are held back and rejected rows are in no file", async () => {
  const text = [...(await filesBelow(join(small, "expected"))).values()].join("\n");
  // The input has them, so this would find them.
  const input = [...(await filesBelow(join(small, "input"))).values()].join("\n");
  for (const secret of ["6666", "7777", "8888", "误认的活动", "不是普法"]) {
    expect(input).toContain(secret);
    // A digit before or after is another number: the input's are whole.
    expect(text).not.toMatch(new RegExp(`(?<![\\d.])${secret}(?!\\d)`));
  }
  expect(input).toMatch(/,9999,/);
  expect(text).not.toMatch(/"value":9999\b|,9999,/);
});

test("the folder is replaced as a whole, and what a killed process left is removed", async () => {
  const out = join(scratch, "replaced");
  await mkdir(`${out}.writing-999999999`, { recursive: true });
  await mkdir(out);
  await writeFile(join(out, "old.json"), "{}");
  const files = await build(join(small, "input"), out);
  expect((await filesBelow(out)).size).toBe(files);
  expect((await readdir(scratch)).filter((name) => name.startsWith("replaced"))).toEqual(["replaced"]);
});

describe.each([
  ["the small folder", join(small, "input")],
  ["data/", join(projectRoot, "data")],
])("%s", (name, dir) => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const out = join(scratch, name.replace(/\W/g, ""));
    await build(dir, out);
    files = await filesBelow(out);
  });

  const text = (path: string) => files.get(path) ?? "";

  test("each JSON file is of one kind and valid by its published schema", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const validators = Object.entries(fileSchemas).map(([kind, { path }]) => ({
      path,
      validate: ajv.compile(JSON.parse(text(`schema/${kind}.schema.json`))),
    }));
    const data = [...files.keys()].filter(
      (path) => path.endsWith(".json") && !path.startsWith("schema/") && path !== "datapackage.json",
    );
    for (const path of data) {
      const kinds = validators.filter((kind) => kind.path.test(path));
      expect(kinds.length, path).toBe(1);
      for (const { validate } of kinds) {
        validate(JSON.parse(text(path)));
        expect(validate.errors, path).toBeNull();
      }
    }
    // data/ knows no population, so nothing can be said per resident there, and it holds no report's text.
    const absent = name === "data/" ? ["reach-chart", "report-text"] : [];
    const expected = Object.entries(fileSchemas).filter(([kind]) => !absent.includes(kind));
    for (const [kind, { path }] of expected)
      expect(
        data.some((file) => path.test(file)),
        kind,
      ).toBe(true);
  });

  test("dataset.json names every other file with its true size and hash, and the edition follows", () => {
    const { files: listed, edition } = JSON.parse(text("dataset.json")) as DatasetFile;
    expect(listed.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path !== "dataset.json").sort(),
    );
    for (const { path, bytes, sha256 } of listed) {
      expect({ path, bytes, sha256 }).toEqual({ path, ...sizeOf(text(path)) });
    }
    const lines = listed.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
    expect(edition).toBe(sizeOf(lines).sha256.slice(0, 12));
  });

  test("datapackage.json describes every CSV file as it is", () => {
    const { resources } = JSON.parse(text("datapackage.json")) as { resources: readonly Resource[] };
    expect(resources.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path.endsWith(".csv")),
    );
    const tables = new Map(resources.map((resource) => [resource.name, rowsOf(text(resource.path))]));
    for (const { name, path, bytes, hash, schema } of resources) {
      const { header, rows } = tables.get(name) ?? { header: [], rows: [] };
      expect({ bytes, hash }).toEqual({
        bytes: sizeOf(text(path)).bytes,
        hash: `sha256:${sizeOf(text(path)).sha256}`,
      });
      expect(header, path).toEqual(schema.fields.map((field) => field.name));
      expect(new Set(header).size, path).toBe(header.length);
      for (const field of schema.fields) {
        const cells = rows.map((row) => row[field.name] ?? "");
        expect(
          cells.filter((cell) => !fits(cell, field)),
          `${path} ${field.name}`,
        ).toEqual([]);
      }
      const key = (row: Row) => (schema.primaryKey ?? []).map((field) => row[field]).join("\n");
      if (schema.primaryKey) expect(new Set(rows.map(key)).size, path).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          tables.get(reference.resource)?.rows.map((row) => row[reference.fields[0] ?? ""]),
        );
        expect(
          rows.filter((row) => !known.has(row[fields[0] ?? ""])),
          `${path} ${fields}`,
        ).toEqual([]);
      }
    }
  });

  test("a CSV file opens in a spreadsheet: BOM, CRLF, nothing that would be run", () => {
    for (const [path, csv] of files) {
      if (!path.endsWith(".csv")) continue;
      expect(csv.startsWith("\ufeff"), path).toBe(true);
      expect(csv.endsWith("\r\n"), path).toBe(true);
      const cells = rowsOf(csv).rows.flatMap((row) => Object.values(row));
      expect(
        cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)),
        path,
      ).toEqual([]);
    }
  });
});

type Row = Readonly<Record<string, string>>;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^\d+$/,
  number: /^\d+(?:\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Whether a cell is of its field's type and within its constraints. */
function fits(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === "") return constraints.required !== true;
  const { enum: allowed, minimum, maximum } = constraints;
  return (
    patterns[type]?.test(cell) === true &&
    (allowed === undefined || allowed.includes(cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (maximum === undefined || Number(cell) <= maximum)
  );
}

function rowsOf(csv: string) {
  const { data, meta } = Papa.parse<Row>(csv.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true });
  return { header: meta.fields ?? [], rows: data };
}

function sizeOf(text: string) {
  return {
    bytes: Buffer.byteLength(text, "utf8"),
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
  };
}
