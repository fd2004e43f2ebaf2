import { UserError } from "../command/user-error.ts";

/** A whole number from an option. @throws UserError when it is none, or not from 1 to `most` */
export function parseCount(name: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  throw new UserError(`--${name} ${text}：应是 1 到 ${most} 的整数，例如 --${name} ${usual}`);
}
