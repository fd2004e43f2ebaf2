import { randomBeta, randomBinomial, randomLcg, randomLogNormal, randomPoisson, shuffler } from "d3";

/** Random draws for one subject. Every call advances the subject's own stream and no other. */
export interface Draws {
  /** True with this probability (0 to 1). */
  chance(probability: number): boolean;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** One of a list that is not empty, each as likely. */
  pick<T>(items: readonly [T, ...T[]]): T;
  /** The same items in any order. */
  shuffled<T>(items: readonly T[]): readonly T[];
  /** Log-normal; `spread` is the standard deviation of the logarithm. */
  logNormal(median: number, spread: number): number;
  poisson(mean: number): number;
  binomial(trials: number, probability: number): number;
  /** A share between 0 and 1 around `mean`; the larger `weight`, the nearer to it. */
  share(mean: number, weight: number): number;
}

/**
 * The stream of random draws that belongs to a seed and a subject. Subjects do not share a stream, so a figure
 * stays what it is when another one is added, left out or drawn earlier.
 */
export function drawsFor(seed: number, ...subject: readonly (string | number)[]): Draws {
  const source = randomLcg(hash(`${seed} ${subject.join(" ")}`));
  const whole = (low: number, high: number) => low + Math.floor(source() * (high - low + 1));
  return {
    chance: (probability) => source() < probability,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    shuffled: (items) => shuffler(source)([...items]),
    logNormal: (median, spread) => randomLogNormal.source(source)(Math.log(median), spread)(),
    poisson: (mean) => randomPoisson.source(source)(mean)(),
    binomial: (trials, probability) => randomBinomial.source(source)(trials, probability)(),
    share: (mean, weight) => randomBeta.source(source)(mean * weight, (1 - mean) * weight)(),
  };
}

/** FNV-1a over UTF-16 units, finished as in MurmurHash3, because d3's generator needs seeds that differ in all bits. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
