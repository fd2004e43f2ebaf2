const halfLogTau = Math.log(2 * Math.PI) / 2;

/**
 * P(X = k) for X ~ Binomial(n, p), with a relative error near 1e-14 for n up to 1e7 and more: differences of
 * log-gammas would lose half of the digits there.
 *
 * Loader, C. (2000): Fast and accurate computation of binomial probabilities (the saddle-point expansion).
 */
export function binomialProbability(k: number, n: number, p: number): number {
  const q = 1 - p;
  if (k < 0 || k > n) return 0;
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * q) -
    halfLogTau;
  return Math.exp(exponent) * Math.sqrt(n / k / (n - k));
}

/**
 * P(X ≤ k) for X ~ Binomial(n, p): the sum of the tail on k's side of the mean, from its largest term outwards,
 * so nothing cancels. The number of terms grows with √n (some ten thousand for n = 1e7).
 */
export function binomialCumulative(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n || p === 0) return 1;
  if (p === 1) return 0;
  return k < n * p ? lowerTail(k, n, p) : 1 - lowerTail(n - k - 1, n, 1 - p);
}

/** P(X ≤ k) for a k below the mean, where each term is smaller than the one before. */
function lowerTail(k: number, n: number, p: number): number {
  const odds = (1 - p) / p;
  let term = binomialProbability(k, n, p);
  let sum = 0;
  for (let i = k; i >= 0 && term > sum * 1e-17; i -= 1) {
    sum += term;
    term *= (i / (n - i + 1)) * odds;
  }
  return sum;
}

/** ln n! minus Stirling's approximation of it, for a whole n > 0. */
function stirlingError(n: number): number {
  if (n < 16) {
    let factorial = 1;
    for (let i = 2; i <= n; i += 1) factorial *= i;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - halfLogTau;
  }
  const s = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / s) / s) / s) / s) / n;
}

/** x ln(x ÷ m) + m − x, by its series where x is near m and the terms would cancel. */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  if (Math.abs(v) >= 0.1) return x * Math.log(x / m) + m - x;
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let j = 1; ; j += 1) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}
