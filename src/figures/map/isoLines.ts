/**
 * Lines of equal risk on the map: for every gallery size, the threshold at which a share of searches goes wrong. They
 * depend on the model only, so they are solved once and hold still while the point is dragged.
 */

/** A share of searches, 0 to 1, at a gallery size and a threshold on the log-odds ruler. */
export type ShareAt = (gallerySize: number, thresholdX: number) => number

export type IsoLine = Readonly<{
  /** The share of searches, 0 to 1, everywhere on the line. */
  level: number
  /** Threshold (log-odds) by gallery size (log10, 0 to 9, rising). -3 or 12 where the line runs past the map. */
  points: readonly Readonly<{ x: number; decades: number }>[]
}>

/** People wrongly matched, as a share of searches for someone who is not there: the edges of the map's three bands. */
export const WRONG_LEVELS = [0.1, 0.001] as const
/** People missed, as a share of searches for someone who is there. */
export const MISSED_LEVELS = [0.1, 0.5] as const

/** Lines of wrong matches bend so little that a point a decade, joined by a smooth curve, is within a fifth of a pixel. */
const EVERY_DECADE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** Misses care about the gallery only once it is so large that strangers push the right person off the list. */
export const MISSED_DECADES = [0, 3, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9] as const
/** Far outside the map on either side: a line that is not met by here is not on it. */
const FAR = { low: -3, high: 12 } as const
/** About a thirtieth of a pixel on a map 300 pixels wide. */
const CLOSE = 1e-3

/**
 * One line for each level.
 *
 * @param share falls with the threshold (wrong matches) or rises with it (misses); monotone for every gallery size
 * @param levels shares, each above 0 and below 1
 * @param decades gallery sizes (log10) at which the lines are solved, from 0 to 9
 */
export function isoLines(
  share: ShareAt,
  levels: readonly number[],
  decades: readonly number[] = EVERY_DECADE,
): readonly IsoLine[] {
  return levels.map((level) => ({ level, points: isoPoints(share, level, decades) }))
}

function isoPoints(share: ShareAt, level: number, sizes: readonly number[]): IsoLine['points'] {
  const points: { x: number; decades: number }[] = []
  const goal = stretch(level)
  const rises = stretch(share(1e3, FAR.high)) > stretch(share(1e3, FAR.low))
  let guess = 4
  for (const decades of sizes) {
    const x = solveThreshold((at) => stretch(share(10 ** decades, at)) - goal, guess, rises)
    if (Number.isNaN(x)) continue
    points.push({ x, decades })
    guess = x
  }
  return points
}

/** Shares on a ruler where they are nearly a straight line in the threshold: log(-log(1 - p)), held finite. */
function stretch(share: number): number {
  if (share <= 0) return -800
  return share >= 1 ? 5 : Math.max(-800, Math.min(5, Math.log(-Math.log1p(-share))))
}

/** The zero of a monotone function: steps from the guess until it is passed, then false position (Illinois). */
function solveThreshold(f: (x: number) => number, guess: number, rises: boolean): number {
  let [a, fa] = [guess, f(guess)]
  if (Number.isNaN(fa) || Math.abs(fa) < CLOSE / 4) return fa + guess - fa
  const way = fa > 0 === rises ? -1 : 1
  for (let step = 0.3; ; step *= 2) {
    const b = Math.max(FAR.low, Math.min(FAR.high, a + way * step))
    const fb = f(b)
    if (Math.sign(fb) !== Math.sign(fa)) return falsePosition(f, a, fa, b, fb)
    if (b === FAR.low || b === FAR.high || Number.isNaN(fb)) return b
    ;[a, fa] = [b, fb]
  }
}

function falsePosition(
  f: (x: number) => number,
  from: number,
  fFrom: number,
  to: number,
  fTo: number,
): number {
  let [a, fa, b, fb] = [from, fFrom, to, fTo]
  for (let i = 0; i < 40 && Math.abs(b - a) > CLOSE && fb !== 0; i += 1) {
    const c = fa === fb ? (a + b) / 2 : b - (fb * (b - a)) / (fb - fa)
    const fc = f(c)
    if (Math.abs(c - b) < CLOSE / 4) return c
    if (Math.sign(fc) !== Math.sign(fb)) [a, fa] = [b, fb]
    else fa /= 2
    ;[b, fb] = [c, fc]
  }
  return b
}

/** The threshold (log-odds) where a gallery of any size meets the line; NaN for a line without points. */
export function lineAt(line: IsoLine, gallerySize: number): number {
  const decades = Math.log10(gallerySize)
  const above = line.points.findIndex((point) => point.decades >= decades)
  const high = line.points[above]
  const low = line.points[Math.max(0, above - 1)]
  if (high === undefined || low === undefined) return NaN
  const part = high === low ? 0 : (decades - low.decades) / (high.decades - low.decades)
  return low.x + part * (high.x - low.x)
}
