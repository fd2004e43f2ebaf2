import { parseSync, Visitor } from "./bundler.ts";

/**
 * Rewrites `object.name = () => …` as `object.name = (0, () => …)`, which does the same. V8 makes a function that is
 * assigned to a property in one step among its old objects; there it keeps all that it can reach, such as a whole page,
 * until the old objects are gone through.
 * @param code of a module
 */
export function loosenFunctions(code: string): string {
  const places: (readonly [at: number, text: string])[] = [];
  new Visitor({
    AssignmentExpression({ operator, left, right }) {
      const isFunction = right.type === "ArrowFunctionExpression" || right.type === "FunctionExpression";
      if (operator === "=" && left.type === "MemberExpression" && isFunction)
        places.push([right.start, "(0, "], [right.end, ")"]);
    },
  }).visit(parseSync("chunk.js", code).program);
  let loosened = "";
  let from = 0;
  for (const [at, text] of places.sort(([a], [b]) => a - b)) {
    loosened += code.slice(from, at) + text;
    from = at;
  }
  return loosened + code.slice(from);
}
