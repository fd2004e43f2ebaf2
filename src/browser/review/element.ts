type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/**
 * An element with its attributes and content. Texts become text nodes, whatever they hold; a function is a listener
 * for the event that its attribute names, true is an attribute without a value, false is none.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  for (const part of content) if (part !== null) made.append(part);
  return made;
}

/** A button with its shortcut behind it. */
export function button(label: string, key: string, act: () => void, kind = "plain"): HTMLButtonElement {
  const shown = key === "" ? null : element("kbd", { "aria-hidden": "true" }, key);
  const keys: Attributes = key === "" ? {} : { "aria-keyshortcuts": key };
  return element("button", { type: "button", class: kind, click: act, ...keys }, label, shown);
}
