/** A checksum in groups of eight digits, to be read aloud or compared by eye. */
export function groupHex(hex: string): string {
  return hex.match(/.{1,8}/g)?.join(" ") ?? "";
}
