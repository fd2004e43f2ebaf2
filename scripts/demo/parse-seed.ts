import { defaultSeed } from "../../src/core/synthesis/index.ts";
import { UserError } from "../command/user-error.ts";

/** The seed that `--seed` names. @throws UserError when it is none */
export function parseSeed(text: string | undefined): number {
  if (text === undefined) return defaultSeed;
  const seed = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(seed)) return seed;
  throw new UserError(`--seed ${text}：种子应是不小于 0 的整数，例如 --seed 7`);
}
