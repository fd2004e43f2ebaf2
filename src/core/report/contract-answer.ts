/** A value as extraction tells it; a figure of a table has no place in a text. */
interface ToldValue {
  readonly value: number;
  readonly bound: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
}

interface ToldObservation extends ToldValue {
  readonly indicator: string;
  readonly unit: string;
  readonly term: string;
  readonly section: string;
  readonly status: string;
}

interface ToldAnswer {
  readonly observations: readonly ToldObservation[];
  readonly candidates: readonly { readonly indicator: string; readonly values: readonly ToldValue[] }[];
}

/** What `--json` and `--jsonl` print of an answer: these keys, in this order, and no others. */
export function contractAnswer({ observations, candidates }: ToldAnswer) {
  return {
    observations: observations.map(
      ({ indicator, value, bound, unit, term, section, start, end, quote, status }) => ({
        ...{ indicator, value, bound, unit, term, section, start, end, quote, status },
      }),
    ),
    candidates: candidates.map(({ indicator, values }) => ({
      indicator,
      values: values.map(({ value, bound, start, end, quote }) => ({ value, bound, start, end, quote })),
    })),
  };
}
