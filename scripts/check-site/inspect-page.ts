import { createHash } from "node:crypto";
import { scanTags, type Tag } from "./scan-tags.ts";

/** What a page says about itself. */
export interface PageFacts {
  /** What a strict policy or an odd place would break, in Chinese. */
  readonly faults: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Addresses inside the site, as they are written. */
  readonly links: readonly string[];
}

/** Attributes that make the browser load something. */
const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  audio: ["src"],
  embed: ["src"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src"],
  link: ["href"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};

/** Attributes that name elements of the same page. */
const REFERENCES = [
  "for",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
  "list",
  "popovertarget",
  "headers",
];

const SOUGHT_NAMES = new Set([
  "id",
  "http-equiv",
  "style",
  ...REFERENCES,
  ...Object.values(RESOURCES).flat(),
]);
const NAME_END = String.raw`[\t\n\f\r "'=/>]`;
/** What a tag that matters has in its text; a character reference may hide the brackets of url(). */
const SOUGHT = new RegExp(
  `${NAME_END}(?:on[a-z]+|${[...SOUGHT_NAMES].join("|")})(?=${NAME_END})|url\\(|&|^<base(?=${NAME_END})`,
);

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const DATA_BLOCK = /^application\/(ld\+)?json$/;

/** Looks at one page alone: what it loads, where it points, and what a strict policy would block. */
export function inspectPage(page: Buffer): PageFacts {
  return inspectTags(scanTags(page, SOUGHT));
}

/** The same from the page's tags; those that have nothing to be looked at may be left out. */
export function inspectTags(tags: Iterable<Tag>): PageFacts {
  const faults: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  let policy = "";
  for (const tag of tags) {
    if (tag.attributes.get("http-equiv")?.toLowerCase() === "content-security-policy") {
      policy = tag.attributes.get("content") ?? "";
    }
    const id = tag.attributes.get("id");
    if (id !== undefined) {
      if (ids.has(id)) faults.push(`id 重复：${id}`);
      ids.add(id);
    }
    faults.push(...inlineFaults(tag, policy));
    for (const address of resourcesOf(tag)) {
      if (address.startsWith("data:")) continue;
      const foreign = foreignFault(address);
      if (foreign === null) links.push(address);
      else faults.push(`<${tag.name}> ${foreign}`);
    }
    const { target, fault } = followed(tag);
    if (target !== null) links.push(target);
    if (fault !== null) faults.push(fault);
    links.push(...referencesOf(tag));
  }
  return { faults, ids, links };
}

/** What a policy blocks that allows only what it names, by its host or by its hash. */
function inlineFaults({ name, attributes, text }: Tag, policy: string): string[] {
  const faults: string[] = [];
  if (name === "base") faults.push("<base> 会改变所有相对地址");
  if (name === "script" && attributes.get("type") === "module") faults.push("模块脚本在 file:// 下不能加载");
  if (
    text.trim() !== "" &&
    !DATA_BLOCK.test(attributes.get("type") ?? "") &&
    !policy.includes(hashOf(text))
  ) {
    faults.push(`内联的 <${name}> 不在安全策略中`);
  }
  for (const attribute of attributes.keys()) {
    if (attribute === "style") faults.push(`内联样式 style="${attributes.get(attribute)}"`);
    if (/^on[a-z]+$/.test(attribute)) faults.push(`内联脚本 ${attribute}`);
  }
  return faults;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function resourcesOf({ name, attributes }: Tag): string[] {
  return (RESOURCES[name] ?? []).flatMap((attribute) => {
    const value = attributes.get(attribute);
    if (value === undefined) return [];
    return attribute === "srcset"
      ? value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "")
      : [value];
  });
}

function foreignFault(address: string): string | null {
  if (SCHEME.test(address) || address.startsWith("//")) return `从别处加载：${address}`;
  return address.startsWith("/") ? `地址不是相对的：${address}` : null;
}

/** Where a link of the page leads: other hosts are allowed there, since nothing is loaded from them. */
function followed({ name, attributes }: Tag): { target: string | null; fault: string | null } {
  const address =
    name === "a" || name === "area" ? (attributes.get("href") ?? attributes.get("xlink:href")) : undefined;
  if (address === undefined || /^(https?:\/\/|mailto:|tel:)/i.test(address))
    return { target: null, fault: null };
  const foreign = foreignFault(address);
  return foreign === null
    ? { target: address, fault: null }
    : { target: null, fault: `<${name}> ${foreign}` };
}

function referencesOf({ attributes }: Tag): string[] {
  const links: string[] = [];
  for (const name of REFERENCES) {
    for (const id of attributes.get(name)?.split(/\s+/).filter(Boolean) ?? [])
      links.push(`#${encodeURIComponent(id)}`);
  }
  for (const value of attributes.values()) {
    if (!value.includes("url(")) continue;
    for (const [, id = ""] of value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)) links.push(`#${id}`);
  }
  return links;
}
