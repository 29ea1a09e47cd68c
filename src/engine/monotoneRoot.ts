const MOST_STEPS = 200

/**
 * Where a continuous function crosses 0 between `low` and `high`, to the last digits of the place. Chandrupatla's
 * method (Adv. Eng. Software 28, 1997): never slower than bisection, and it cannot leave the bracket.
 *
 * @returns the root, or null when both ends lie on the same side of 0 (an end that is exactly 0 is the root).
 */
export function monotoneRoot(f: (x: number) => number, low: number, high: number): number | null {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  if (!(fa < 0 !== fb < 0)) return null
  let [c, fc] = [a, fa]
  let t = 0.5
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const x = a + t * (b - a)
    const fx = f(x)
    if (fx < 0 === fa < 0) [c, fc] = [a, fa]
    else [c, b, fc, fb] = [b, a, fb, fa]
    ;[a, fa] = [x, fx]
    const best = Math.abs(fa) < Math.abs(fb) ? a : b
    const smallest = (2e-16 * Math.abs(best) + 1e-300) / Math.abs(b - a)
    if (fx === 0 || smallest > 0.5) return best
    t = Math.min(1 - smallest, Math.max(smallest, inverseQuadratic(a, b, c, fa, fb, fc)))
  }
  return a
}

/** The share of the way from a to b that a parabola through three points proposes, or half where it may not be used. */
function inverseQuadratic(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const xi = (a - b) / (c - b)
  const phi = (fa - fb) / (fc - fb)
  if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
}
