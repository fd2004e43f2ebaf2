/**
 * JSON for people who read diffs: one key of the top object a line, one element of a list a line, everything
 * inside an element on that line. Keys keep their order; the text ends with a line feed.
 */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `${list(value, "")}\n`;
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)}\n`;
  const lines = Object.entries(value).map(
    ([key, member]) =>
      `  ${JSON.stringify(key)}: ${Array.isArray(member) && member.some(isObject) ? list(member, "  ") : JSON.stringify(member)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

function list(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(",\n")}\n${indent}]`;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
