const digits = "零一二三四五六七八九";
const legal = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** A list's number as Word prints it (ECMA-376 part 1, 17.18.59 ST_NumberFormat); "" for bullets and no number. */
export function writeListNumber(number: number, format: string): string {
  switch (format) {
    case "bullet":
    case "none":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(number, digits, "十");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return chinese(number, legal, "拾");
    case "ideographTraditional":
      return stems[number - 1] ?? String(number);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return circled[number - 1] ?? String(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "upperLetter":
      return letter(number);
    case "lowerLetter":
      return letter(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    default:
      return String(number);
  }
}

/** Up to 99; no report has more headings. */
function chinese(number: number, signs: string, ten: string): string {
  if (number < 0 || number > 99) return String(number);
  if (number < 10) return signs[number] ?? "";
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? "" : signs[tens]}${ten}${ones === 0 ? "" : signs[ones]}`;
}

/** A … Z, AA, BB …, as Word does it. */
function letter(number: number): string {
  const times = Math.min(20, Math.ceil(number / 26));
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(times);
}

function roman(number: number): string {
  const parts = [
    ...([
      [1000, "M"],
      [900, "CM"],
      [500, "D"],
      [400, "CD"],
      [100, "C"],
      [90, "XC"],
      [50, "L"],
      [40, "XL"],
    ] as const),
    ...([
      [10, "X"],
      [9, "IX"],
      [5, "V"],
      [4, "IV"],
      [1, "I"],
    ] as const),
  ];
  let rest = Math.min(number, 3999);
  let written = "";
  for (const [value, sign] of parts) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
