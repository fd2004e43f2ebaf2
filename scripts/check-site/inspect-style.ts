/** Addresses that a style sheet loads, as they are written, without those that hold the thing itself (data:). */
export function inspectStyle(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const urls = [...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)/g)];
  const imports = [...bare.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)];
  const addresses = [...urls, ...imports].map(([, double, single, plain]) => double ?? single ?? plain ?? "");
  return addresses.filter((address) => !address.startsWith("data:"));
}
