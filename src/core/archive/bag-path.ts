/** A path as a manifest writes it: percent signs and line ends are encoded, and only those (RFC 8493, 2.1.3). */
export function encodeBagPath(path: string): string {
  return path.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The path that a manifest means, or null where a percent sign is not one of those three codes. */
export function decodeBagPath(written: string): string | null {
  if (/%(?!25|0[AaDd])/.test(written)) return null;
  return written.replace(/%(25|0A|0D)/gi, (_, code: string) =>
    code === "25" ? "%" : code.toUpperCase() === "0A" ? "\n" : "\r",
  );
}
