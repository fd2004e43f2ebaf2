import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./make-ofd.ts";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document with this body; `parts` are further parts below word/, as XML without their declaration. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const names = Object.keys(parts);
  const relations = names.map(
    (name, index) =>
      `<Relationship Id="r${index}" Type="${office}/${name.replace(".xml", "")}" Target="${name}"/>`,
  );
  const overrides = names.map(
    (name) =>
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name.replace(".xml", "")}+xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}`,
        (parts[name] ?? "").replace(/^<[\w:]+/, (tag) => `${tag} ${namespaces}`),
      ]),
    ),
  };
  const declared = Object.entries(files).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(declared)));
}

/** A paragraph of plain runs, cut in two as Word cuts them, with properties in XML. */
export function paragraph(text: string, properties = ""): string {
  const middle = Math.floor(text.length / 2);
  const run = (part: string) =>
    part === "" ? "" : `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run(text.slice(0, middle))}${run(text.slice(middle))}</w:p>`;
}
