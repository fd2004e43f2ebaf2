/** What stands behind # in the address of a page with charts: a place on the page, and the chosen office. */
export interface AddressState {
  /** Id of an element, or "". */
  readonly place: string;
  /** Id of an office, or "". */
  readonly office: string;
}

const officeMark = "office=";

/** Reads `#y2024&office=puyan`, either part alone, or neither. */
export function parseAddress(hash: string): AddressState {
  const parts = hash.replace(/^#/, "").split("&");
  const office = parts.filter((part) => part.startsWith(officeMark))[0] ?? officeMark;
  const place = parts.filter((part) => !part.includes("="))[0] ?? "";
  return { place: decode(place), office: decode(office.slice(officeMark.length)) };
}

export function formatAddress({ place, office }: AddressState): string {
  const parts = [
    ...(place === "" ? [] : [encodeURIComponent(place)]),
    ...(office === "" ? [] : [officeMark + encodeURIComponent(office)]),
  ];
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** A broken escape is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
