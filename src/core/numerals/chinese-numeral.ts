const signs = "零一二三四五六七八九";

/** A whole number below a trillion in Chinese numerals: 1005 is 一千零五, 12 is 十二. */
export function chineseNumeral(value: number): string {
  if (value === 0) return "零";
  const written = [
    { size: 100_000_000, unit: "亿" },
    { size: 10_000, unit: "万" },
    { size: 1, unit: "" },
  ].reduce((text, { size, unit }) => {
    const section = Math.floor(value / size) % 10_000;
    if (section === 0) return text;
    const gap = text !== "" && (section < 1000 || /[亿万]$/.test(text) === false) ? "零" : "";
    return `${text}${gap}${chineseSection(section)}${unit}`;
  }, "");
  return written.replace(/^一十/, "十");
}

function chineseSection(section: number): string {
  let text = "";
  for (const [size, unit] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(section / size) % 10;
    if (digit > 0) text += `${signs.charAt(digit)}${unit}`;
    else if (text !== "" && section % size > 0 && !text.endsWith("零")) text += "零";
  }
  return text;
}
