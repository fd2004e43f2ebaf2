/** Makes a value when it is first asked for, and holds it. */
export function once<Value>(make: () => Value): () => Value {
  let held: { readonly value: Value } | null = null;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}
