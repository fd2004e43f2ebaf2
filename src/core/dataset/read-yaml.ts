import { isMap, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, visit } from "yaml";
import type { Fault } from "../model/index.ts";
import type { ProblemList } from "./problem-list.ts";
import type { TextFile } from "./text-file.ts";

/** A YAML file as plain data, with the line of everything in it. */
export interface YamlFile {
  readonly data: unknown;
  /** The line of the node at a path, or of the nearest node around it. */
  lineAt(path: readonly PropertyKey[]): number;
}

/** Longer than any catalogue; the parser holds the whole file. */
const longestFile = 1 << 20;

const syntaxFaults: Readonly<Record<string, Fault>> = {
  TAB_AS_INDENT: { what: "用制表符缩进", mend: "改用空格缩进" },
  BAD_INDENT: { what: "缩进不对", mend: "同一层的各行缩进相同，只用空格" },
  DUPLICATE_KEY: { what: "同一层有两个相同的键", mend: "留一个，删去另一个" },
  MISSING_CHAR: { what: "缺少引号、冒号或括号", mend: "补上成对的引号或括号；冒号后留一个空格" },
  MULTIPLE_DOCS: { what: "一个文件里有几份 YAML", mend: "删去多余的 --- 行" },
  BLOCK_AS_IMPLICIT_KEY: { what: "同一行里有两个冒号", mend: "给含冒号的文字加上引号" },
};

/** The file as YAML, or null after noting why it is none. Empty text is an empty document: data null. */
export async function readYaml({ text }: TextFile, list: ProblemList): Promise<YamlFile | null> {
  let source = "";
  for await (const chunk of text) {
    source += chunk;
    if (source.length <= longestFile) continue;
    list.error(null, null, { what: "超过一百万个字符", mend: "核对是不是放错了文件" });
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  for (const { code, pos } of document.errors) {
    const fault = syntaxFaults[code] ?? { what: `YAML 写法有误（${code}）`, mend: "核对缩进、冒号和引号" };
    list.error(lineOf(pos[0]), null, fault);
  }
  if (document.errors.length > 0) return null;
  visit(document, {
    Alias(_key, { range }) {
      // An alias may stand for an alias many times over, and a small file then grows beyond all memory.
      list.error(lineOf(range?.[0] ?? 0), null, { what: "用了 YAML 别名（*名称）", mend: "把内容写出来" });
    },
  });
  if (list.problems.length > 0) return null;
  return { data: document.toJS() as unknown, lineAt: (path) => lineOf(offsetAt(document.contents, path)) };
}

function offsetAt(contents: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let offset = contents?.range[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
