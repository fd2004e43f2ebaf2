/** Byte pairs that the encodings of one family have, from their first to their last lead byte. */
type Family = "unicode" | "gbk";

/**
 * Character maps for fonts that name an encoding instead of holding one (UniGB-UCS2-H, GBK-EUC-H). The official
 * maps lead through the numbers of Adobe's character collection, in two tables that are not at hand here. Text needs
 * only where both tables end, so the first leads straight to Unicode and the second changes nothing.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const ranges = kind === "cMapUrl" ? rangesOf(filename) : null;
    if (ranges === null) throw new Error(`no ${kind} ${filename}`);
    return new TextEncoder().encode(ranges);
  }
}

function rangesOf(name: string): string | null {
  if (name === "Adobe-GB1-UCS2") return sameCodes();
  const family = familyOf(name);
  return family === null ? null : cidMap(name, family);
}

function familyOf(name: string): Family | null {
  if (/^UniGB-(?:UCS2|UTF16)-[HV]$/.test(name)) return "unicode";
  return /^(?:GBK-EUC|GBKp-EUC|GBK2K|GB-EUC|GBpc-EUC)-[HV]$/.test(name) ? "gbk" : null;
}

/** Codes of two bytes to the numbers of their Unicode characters. */
function cidMap(name: string, family: Family): string {
  const vertical = name.endsWith("V") ? "/WMode 1 def\n" : "";
  if (family === "unicode") {
    const lines = bytes(0, 0xff).map((high) => `<${hex(high)}00> <${hex(high)}ff> ${high * 256}`);
    return `${vertical}1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines.length} begincidrange\n${lines.join("\n")}\nendcidrange`;
  }
  const decoder = new TextDecoder("gbk");
  const pairs = bytes(0x81, 0xfe).flatMap((lead) =>
    bytes(0x40, 0xfe).flatMap((trail) => {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      return sign.length === 1 && sign !== "\ufffd"
        ? [`<${hex(lead)}${hex(trail)}> ${sign.charCodeAt(0)}`]
        : [];
    }),
  );
  return [
    `${vertical}2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange`,
    `1 begincidrange <00> <7f> 0 endcidrange`,
    `${pairs.length} begincidchar\n${pairs.join("\n")}\nendcidchar`,
  ].join("\n");
}

function sameCodes(): string {
  const lines = bytes(0, 0xff).map((high) => `<${hex(high)}00> <${hex(high)}ff> <${hex(high)}00>`);
  return `1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines.length} beginbfrange\n${lines.join("\n")}\nendbfrange`;
}

function bytes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
