/**
 * JSON for people who read diffs: one key of the top object a line, one element of a list a line, everything
 * inside an element on that line. Keys keep their order; the text ends with a line feed.
 */
export function jsonText(value: unknown): string {
  return [...jsonPieces(value)].join("");
}

/** Characters of a piece of a large file: many lines, so that passing them on costs little, and no burden. */
export const pieceLength = 1 << 16;

/**
 * The same text in pieces, lists line by line, so that the text of a large file is never held whole. The lists
 * of the top may be any iterables of objects. Returns the number of elements where the top itself is a list.
 */
export function* jsonPieces(value: unknown): Generator<string, number | null> {
  if (isList(value)) {
    const count = yield* list(value, "");
    yield "\n";
    return count;
  }
  if (typeof value === "object" && value !== null) yield* members(value);
  else yield `${JSON.stringify(value)}\n`;
  return null;
}

function* members(value: object): Generator<string> {
  let before = "{";
  for (const [key, member] of Object.entries(value)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    if (isList(member) && !(Array.isArray(member) && !member.some(isObject))) yield* list(member, "  ");
    else yield JSON.stringify(member);
    before = ",";
  }
  yield before === "{" ? "{\n\n}\n" : "\n}\n";
}

function* list(items: Iterable<unknown>, indent: string): Generator<string, number> {
  let [count, piece] = [0, "["];
  for (const item of items) {
    piece += `${count === 0 ? "" : ","}\n${indent}  ${JSON.stringify(item)}`;
    count += 1;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${count === 0 ? "" : `\n${indent}`}]`;
  return count;
}

function isList(value: unknown): value is Iterable<unknown> {
  return isObject(value) && Symbol.iterator in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
