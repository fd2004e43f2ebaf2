import { textWidth } from "./text-width.ts";

/** The text, or its longest beginning with `…` that is at most `width` px wide; "" where not even that fits. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const shortened = `${characters.slice(0, length).join("").trimEnd()}…`;
    if (textWidth(shortened, size) <= width) return shortened;
  }
  return "";
}
