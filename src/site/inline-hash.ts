import { createHash } from "node:crypto";

/** The source by which a Content-Security-Policy allows one inline style or script. */
export const inlineHash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
