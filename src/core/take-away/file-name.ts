/** What a file's name may not hold on Windows or in an archive. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** Characters of a name before its ending: in UTF-8 a Chinese one takes three bytes, and a name may have 255. */
const mostCharacters = 80;

/** A file's name that says what it holds: 2024年矛盾纠纷化解.png. `ending` is without the dot. */
export function fileName(title: string, ending: string): string {
  const plain = title.replace(forbidden, " ").replace(/\s+/g, " ");
  const short = [...plain].slice(0, mostCharacters).join("");
  return `${short.replace(/^[ .]+|[ .]+$/g, "") || "年鉴"}.${ending}`;
}
