/** A text, or a mark that holds texts and further marks. */
export type TextNode<Run> =
  | { readonly kind: "text"; readonly run: Run }
  | {
      readonly kind: "mark";
      readonly id: string;
      /** false for the rest of a mark that another one's end cut in two. */
      readonly first: boolean;
      readonly nodes: readonly TextNode<Run>[];
    };

interface Marked {
  /** Ids, outermost first. */
  readonly marks: readonly string[];
}

/** The runs of each paragraph as elements inside each other. A mark may go on in the next paragraph. */
export function nestRuns<Run extends Marked>(
  paragraphs: readonly { readonly runs: readonly Run[] }[],
): TextNode<Run>[][] {
  const met = new Set<string>();
  return paragraphs.map(({ runs }) => nest(runs, 0, met));
}

function nest<Run extends Marked>(runs: readonly Run[], depth: number, met: Set<string>): TextNode<Run>[] {
  const nodes: TextNode<Run>[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    const id = run?.marks[depth];
    let next = at + 1;
    if (id !== undefined) {
      while (runs[next]?.marks[depth] === id) next += 1;
      const first = !met.has(id);
      met.add(id);
      nodes.push({ kind: "mark", id, first, nodes: nest(runs.slice(at, next), depth + 1, met) });
    } else if (run !== undefined) nodes.push({ kind: "text", run });
    at = next;
  }
  return nodes;
}
