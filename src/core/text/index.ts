export * from "./decode-text.ts";
export * from "./detect-encoding.ts";
export * from "./escape-xml.ts";
export * from "./format-number.ts";
export * from "./format-quantity.ts";
export * from "./format-share.ts";
export * from "./normalise-cell.ts";
export * from "./show-cell.ts";
