/** Texts that are remembered: millions of rows say the same few words and small numbers. */
const mostRemembered = 2000;

/**
 * The same writer of plain values, which remembers what it wrote. Rows of one office stand together, so that its id and
 * name are asked for again and again.
 */
export function rememberTexts<Value>(write: (value: Value) => string): (value: Value) => string {
  const known = new Map<Value, string>();
  let last: { readonly value: Value; readonly text: string } | null = null;
  return (value) => {
    if (last !== null && last.value === value) return last.text;
    const text = known.get(value) ?? write(value);
    if (known.size < mostRemembered) known.set(value, text);
    last = { value, text };
    return text;
  };
}
