import type { Span } from "./spans.ts";

/** Names whose figures count nothing: titles in 《》, short quoted names, hotline numbers, document numbers. */
export interface MaskedText {
  /** The text in the same length: a law's title reads 《法律…》, so that cues see that a law is named. */
  readonly text: string;
  readonly names: readonly (Span & { readonly reason: string })[];
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/《[^《》\n]{1,60}》/g, "书名号内的名称"],
  [/“[^“”\n]{1,24}”/g, "引号内的名称"],
  [/(?<=[一-龥])[〔[【（]20\d\d[〕\]】）]第?\d+号/g, "文号"],
  [
    /12345|123(?:09|15|29|33|38|48|50|66|69|88|93)(?![起宗例件条份册篇次场人名])|(?<!\d)1(?:10|19|20|22)(?=报警|电话|平台|热线|指挥)/g,
    "热线号码",
  ],
  [/(?<!\d)\d{3,6}(?=(?:政务|服务|便民|市民|公共)*(?:热线|专线|平台|电话))/g, "热线号码"],
  // Without the lookbehinds every sign of a long run would be tried as its beginning.
  [/(?<![A-Za-z])[A-Za-z]+\d+|(?<!\d)\d+(?:\+[\dNnXx]+)+/g, "名称中的数字"],
];

/** Finds the names, and blanks the words of law titles and the rhythms in short quotes (“每日学法”专栏). */
export function maskNames(text: string): MaskedText {
  const names: (Span & { reason: string })[] = [];
  for (const [pattern, reason] of patterns) {
    for (const match of text.matchAll(pattern)) {
      names.push({ start: match.index, end: match.index + match[0].length, reason });
    }
  }
  const masked = text
    .replace(/“[^“”\n]{1,12}”/g, (quoted) => quoted.replaceAll("每", "·"))
    .replace(/《([^《》\n]{2,60})》/g, (_, title: string) => {
      const law = /[法典]$|条例|宪法|规定$|办法$/.test(title) ? "法律" : "";
      return `《${law}${"·".repeat(title.length - law.length)}》`;
    });
  return { text: masked, names: names.sort((a, b) => a.start - b.start) };
}
