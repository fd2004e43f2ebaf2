import { type SetLine, sheet } from "./typeset.ts";

/** How the font of the PDF tells its characters: by a table, by a named encoding, or not at all. */
export type PdfFont = "table" | "UniGB-UCS2-H" | "GBK-EUC-H" | "none";

/** A PDF written by hand: its texts in one font that is not embedded. */
export function makePdf(
  pages: readonly (readonly SetLine[])[],
  font: PdfFont = "table",
  catalogue = "",
): Buffer {
  const signs = [...new Set(pages.flat().flatMap(({ text }) => [...text]))].sort();
  const encode = encoderOf(font, signs);
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add(`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`);
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const half = signs.flatMap((sign, index) => (sign.charCodeAt(0) < 0x2e80 ? [`${index + 1} [500]`] : []));
  const widths = font === "table" || font === "none" ? `/W [${half.join(" ")}]` : "/W [1 95 500]";
  const ordering = font === "table" || font === "none" ? "Identity" : "GB1";
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 ${widths} /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`,
  );
  const encoding = font === "table" || font === "none" ? "Identity-H" : font;
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [3 0 R] ${font === "table" ? "/ToUnicode 5 0 R" : ""} >>`,
  );
  add(streamOf(toUnicode(signs)));
  for (const lines of pages) {
    const page = objects.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sheet.width} ${sheet.height}] /Resources << /Font << /F1 4 0 R >> >> /Contents ${page + 1} 0 R >>`,
    );
    add(
      streamOf(
        lines
          .map(
            ({ text, x, y, size }) =>
              `BT /F1 ${size} Tf 1 0 0 1 ${x} ${sheet.height - y} Tm <${encode(text)}> Tj ET`,
          )
          .join("\n"),
      ),
    );
  }
  return assemble(objects);
}

/** A PDF of one page that holds only a picture of one grey point. */
export function makeScan(): Buffer {
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream",
    streamOf("q 595 0 0 842 0 0 cm /I Do Q"),
  ]);
}

/** A PDF whose trailer says that it is encrypted with a password that nobody has. */
export function makeLockedPdf(pages: readonly (readonly SetLine[])[]): Buffer {
  const text = makePdf(pages).toString("latin1");
  const noise = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  const encrypt = `/ID [<${noise.slice(0, 32)}> <${noise.slice(0, 32)}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${noise}> /U <${noise}> >>`;
  return Buffer.from(text.replace("/Root 1 0 R", `/Root 1 0 R ${encrypt}`), "latin1");
}

function encoderOf(font: PdfFont, signs: readonly string[]): (text: string) => string {
  if (font === "UniGB-UCS2-H") return (text) => Buffer.from(text, "utf16le").swap16().toString("hex");
  if (font === "GBK-EUC-H") return (text) => [...text].map(gbkOf).join("");
  const codes = new Map(signs.map((sign, index) => [sign, (index + 1).toString(16).padStart(4, "0")]));
  return (text) => [...text].map((sign) => codes.get(sign) ?? "0000").join("");
}

const gbk = new Map<string, string>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const pair = Buffer.of(lead, trail);
    gbk.set(new TextDecoder("gbk").decode(pair), pair.toString("hex"));
  }
}

function gbkOf(sign: string): string {
  return sign.charCodeAt(0) < 0x80 ? Buffer.from(sign).toString("hex") : (gbk.get(sign) ?? "a1a1");
}

/** The bytes of a text in GB18030; of signs outside GBK, none occur in the tests. */
export function encodeGbk(text: string): Buffer {
  return Buffer.from([...text].map(gbkOf).join(""), "hex");
}

function toUnicode(signs: readonly string[]): string {
  const lines = signs.map(
    (sign, index) =>
      `<${(index + 1).toString(16).padStart(4, "0")}> <${Buffer.from(sign, "utf16le").swap16().toString("hex")}>`,
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${lines.length} beginbfchar\n${lines.join("\n")}\nendbfchar endcmap end end`;
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[]): Buffer {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
