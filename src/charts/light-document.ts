/** An attribute as it was set last. */
interface LightAttribute {
  readonly name: string;
  value: string;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** As much of an SVG element as drawing a chart asks for: a name, attributes, and children or a text. */
class LightElement {
  readonly localName: string;
  readonly ownerDocument: LightDocument;
  readonly children: LightElement[] = [];
  /** d3 looks for it at the end of a list of children. */
  readonly nextSibling = null;
  readonly namespaceURI = svgNamespace;
  /** Plot sets styles that do not reach the result. */
  readonly style = { setProperty(): void {} };
  /** So few that looking through them takes less time than a map. */
  readonly attributes: LightAttribute[] = [];
  private words = "";

  constructor(localName: string, ownerDocument: LightDocument) {
    this.localName = localName;
    this.ownerDocument = ownerDocument;
  }

  get tagName(): string {
    return this.localName;
  }

  getAttribute(name: string): string | null {
    return this.held(name)?.value ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    const held = this.held(name);
    if (held === undefined) this.attributes.push({ name, value: String(value) });
    else held.value = String(value);
  }

  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const held = this.held(name);
    if (held !== undefined) this.attributes.splice(this.attributes.indexOf(held), 1);
  }

  private held(name: string): LightAttribute | undefined {
    return this.attributes.find((attribute) => attribute.name === name);
  }

  appendChild(child: LightElement): LightElement {
    this.children.push(child);
    return child;
  }

  /** d3 gives no `before` but null here, since nothing is inserted between others. */
  insertBefore(child: LightElement): LightElement {
    return this.appendChild(child);
  }

  get textContent(): string {
    return this.words + this.children.map(({ textContent }) => textContent).join("");
  }

  set textContent(text: string) {
    this.children.length = 0;
    this.words = text;
  }
}

class LightDocument {
  readonly documentElement = new LightElement("html", this);

  createElementNS(_: string, name: string): LightElement {
    return new LightElement(name, this);
  }
}

/**
 * A document to draw charts in at build time, of plain objects: Plot draws into it what it draws into a browser's, in
 * less time than into a whole model of one. A test holds both to the same bytes.
 */
export function createLightDocument(): Document {
  return new LightDocument() as unknown as Document;
}
