import { snapGallery } from '../../rulers/snap.ts'
import { peakOf } from './curves.ts'
import type { ScoresData, WalkStop } from './scoresData.ts'

/** The stops of the walk: given, or the peaks of the curves there are (one stranger is the best of one). */
export function walkStops(
  data: Pick<ScoresData, 'walk' | 'xs' | 'strangers' | 'bestOf' | 'ghosts' | 'gallerySize'>,
): readonly WalkStop[] {
  if (data.walk !== undefined && data.walk.length > 1) return data.walk
  const { xs } = data
  const known = [
    { n: 1, x: peakOf(xs, data.strangers).x },
    ...data.ghosts.map(({ n, density }) => ({ n, x: peakOf(xs, density).x })),
    { n: data.gallerySize, x: peakOf(xs, data.bestOf).x },
  ]
  const rising: WalkStop[] = []
  for (const stop of known.toSorted((a, b) => a.n - b.n)) {
    const last = rising.at(-1)
    if (last === undefined || (stop.n > last.n && stop.x > last.x)) rising.push(stop)
  }
  return rising
}

/** Where the best of n strangers stands, log-odds. */
export function walkTo(stops: readonly WalkStop[], n: number): number {
  const after = stops.findIndex((stop) => stop.n >= n)
  const to = stops[after < 0 ? stops.length - 1 : after]
  const from = stops[(after < 0 ? stops.length : after) - 1]
  if (to === undefined) return 0
  if (from === undefined || n >= to.n) return to.x
  const share = Math.log(n / from.n) / Math.log(to.n / from.n)
  return from.x + share * (to.x - from.x)
}

/** The gallery whose best stranger stands at x; snapped to round sizes. */
export function walkSize(stops: readonly WalkStop[], x: number): number {
  const after = stops.findIndex((stop) => stop.x >= x)
  if (after === 0) return snapGallery(stops[0]?.n ?? 1)
  const [from, to] = [stops[after - 1], stops[after]]
  if (from === undefined || to === undefined) return snapGallery(stops.at(-1)?.n ?? 1)
  const share = (x - from.x) / (to.x - from.x)
  return snapGallery(from.n * (to.n / from.n) ** share)
}
