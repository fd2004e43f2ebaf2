/**
 * Copies the text of an element. Where the browser offers no clipboard, as on a plain http page, the text is selected
 * and copied as a reader would; where that fails as well it stays selected. Returns in words how far it went.
 */
export async function copyText(window: Window, element: HTMLElement): Promise<string> {
  try {
    await window.navigator.clipboard.writeText(element.textContent ?? "");
    return "已复制";
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return window.document.execCommand("copy") ? "已复制" : "已选中，请按Ctrl＋C复制";
  }
}
