import { expect, test } from "vitest";
import { nestRuns, type TextNode } from "./nest-runs.ts";

interface Run {
  readonly text: string;
  readonly marks: readonly string[];
}

function told(node: TextNode<Run>): string {
  if (node.kind === "text") return node.run.text;
  return `<${node.id}${node.first ? "" : " again"}>${node.nodes.map(told).join("")}</>`;
}

const run = (text: string, ...marks: string[]): Run => ({ text, marks });

test.each<[string, Run[][], string[]]>([
  ["apart", [[run("全年"), run("52起", "a"), run("，"), run("51起", "b")]], ["全年<a>52起</>，<b>51起</>"]],
  ["inside", [[run("排查", "a"), run("化解", "a", "b"), run("50起", "a")]], ["<a>排查<b>化解</>50起</>"]],
  [
    "across",
    [[run("排查", "a"), run("化解", "a", "b"), run("50起", "b")]],
    ["<a>排查<b>化解</></><b again>50起</>"],
  ],
  ["the same place", [[run("50起", "a", "b")]], ["<a><b>50起</></>"]],
  ["over paragraphs", [[run("50起", "a")], [run("51起", "a")]], ["<a>50起</>", "<a again>51起</>"]],
])("%s", (_, paragraphs, expected) => {
  expect(nestRuns(paragraphs.map((runs) => ({ runs }))).map((nodes) => nodes.map(told).join(""))).toEqual(
    expected,
  );
});
