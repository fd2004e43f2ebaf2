/** Hands a file over to the reader, who finds it where the browser keeps what it has loaded. */
export function saveFile(window: Window & typeof globalThis, name: string, content: Blob): void {
  const link = window.document.createElement("a");
  const address = window.URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click.
  window.setTimeout(() => window.URL.revokeObjectURL(address), 60_000);
}
