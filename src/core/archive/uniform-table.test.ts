import { expect, test } from "vitest";
import { uniformTable } from "./uniform-table.ts";

const uniform = async (text: string, lastYear = 2024) =>
  (await Array.fromAsync(uniformTable([text], lastYear))).join("");

const plain = 'id,year,note\na-2023,2023,"甲, 乙"\na-2024,２０２４,\n';

test("a table that is already so stays as it is, cell by cell", async () => {
  expect(await uniform(plain)).toBe(plain);
  const quoted = 'id,note\na,"他说""好""\n第二行"\n';
  expect(await uniform(quoted)).toBe(quoted);
});

test.each([
  ["Windows line ends", plain.replaceAll("\n", "\r\n")],
  ["no last line end", plain.slice(0, -1)],
  ["semicolons", 'id;year;note\na-2023;2023;"甲, 乙"\na-2024;２０２４;\n'],
  ["tabs, and quotes that are not needed", 'id\tyear\tnote\n"a-2023"\t"2023"\t甲, 乙\na-2024\t２０２４\t\n'],
  ["blank rows and empty columns", 'id,year,note,,\n,,,,\na-2023,2023,"甲, 乙",,\n\na-2024,２０２４,,,\n'],
  ["later years", `${plain}a-2025,2025,丙\n`.replace("a-2024", "b-2026,2026,\na-2024")],
])("the same text from one with %s", async (_, text) => {
  expect(await uniform(text)).toBe(plain);
});

test("a table without years is kept whole, whatever its pieces", async () => {
  const text = "id,name\na,2025\n";
  expect((await Array.fromAsync(uniformTable(text, 2024))).join("")).toBe(text);
});
