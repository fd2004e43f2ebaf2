import { posix } from "node:path";
import { pagesToParagraphs, paragraphsToText, type TextPage } from "../../src/core/document/index.ts";
import { DocumentFault } from "./document-fault.ts";
import { readOfdContent } from "./ofd/read-ofd-content.ts";
import { readOfdDocument } from "./ofd/read-ofd-document.ts";
import { type Archive, openArchive } from "./open-archive.ts";
import { decodeXml, parseXml } from "./parse-xml.ts";
import type { ParsedDocument } from "./parsed-document.ts";

const recognise = "用 WPS 或其他软件的文字识别（OCR）转成 .docx 或 .txt，逐字核对数字后再放进来";

/** Reads an OFD document (GB/T 33190-2016): the texts of its pages, with those of their templates. */
export async function readOfd(bytes: Buffer): Promise<ParsedDocument> {
  const parts = openArchive(bytes, (name) => name.toLowerCase().endsWith(".xml"));
  if ([...parts.keys()].some((name) => /(?:^|\/)Encryptions\.xml$/i.test(name)))
    throw new DocumentFault("OFD 有密码", "用原来的软件打开，取消加密后另存");
  const pages = documentRoots(parts).flatMap((root) => readPages(parts, root));
  const text = paragraphsToText(pagesToParagraphs(pages));
  if (text === "") throw new DocumentFault("这份 OFD 里没有文字，多半是扫描件", recognise);
  const empty = pages.flatMap(({ texts }, index) => (texts.length === 0 ? [index + 1] : []));
  const notes =
    empty.length === 0 ? [] : [`第${empty.join("、")}页没有文字（可能是扫描的图片），没有读这几页`];
  return { kind: "text", text, notes };
}

/** One file may hold several documents; reports are the only one of theirs. */
function documentRoots(parts: Archive): string[] {
  const roots: string[] = [];
  let inside = false;
  parseXml(xmlOf(parts, "OFD.xml"), {
    open: (name) => {
      inside = name.endsWith("DocRoot");
      if (inside) roots.push("");
    },
    text: (text) => {
      if (inside) roots.push((roots.pop() ?? "") + text.trim());
    },
    close: () => {
      inside = false;
    },
  });
  return roots.map((root) => resolvePart("", root));
}

function readPages(parts: Archive, root: string): TextPage[] {
  const { pages, templates, height } = readOfdDocument(xmlOf(parts, root));
  const contents = (location: string) => readOfdContent(xmlOf(parts, resolvePart(root, location)));
  return pages.map((location) => {
    const page = contents(location);
    const behind = page.templates.flatMap((id) => {
      const template = templates.get(id);
      return template === undefined ? [] : contents(template).texts;
    });
    return { height: page.height ?? height, texts: [...behind, ...page.texts] };
  });
}

function resolvePart(from: string, location: string): string {
  return location.startsWith("/") ? location.slice(1) : posix.join(posix.dirname(from), location);
}

function xmlOf(parts: Archive, name: string): string {
  const part = parts.get(name);
  if (part === undefined)
    throw new DocumentFault(`OFD 里缺少 ${name}，文件不完整`, "重新下载或复制一份，再运行一次");
  return decodeXml(part);
}
