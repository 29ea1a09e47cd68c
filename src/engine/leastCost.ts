import { fpir } from './fpir.ts'
import { fnir } from './matedOutcomes.ts'
import { matedShareOf, type Setting } from './setting.ts'

/** Points of the first look, enough to tell the valleys of a cost curve apart. */
const LOOKS = 24
const GOLDEN = (Math.sqrt(5) - 1) / 2
/** Halvings, more or less: the threshold is then known to 1e-4 on the log-odds ruler, a hundredth of a percent. */
const STEPS = 22

/**
 * Expected cost of one search of group `g` at a threshold, in misses: `costRatio` for a wrong match, 1 for a miss.
 * Only non-mated searches match wrongly here.
 */
export function costPerSearch(setting: Setting, g: number, costRatio: number, thresholdX: number): number {
  const { model, galleryCounts, listLength } = setting
  const mated = matedShareOf(setting, g)
  const wrong = (1 - mated) * fpir(model, g, galleryCounts, thresholdX)
  const missed = mated > 0 ? mated * fnir(model, g, galleryCounts, thresholdX, listLength) : 0
  return costRatio * wrong + missed
}

/** The threshold between `low` and `high`, both included, at which a search of group `g` costs least. */
export function leastCostThreshold(
  setting: Setting,
  g: number,
  costRatio: number,
  low: number,
  high: number,
): number {
  const cost = (x: number): number => costPerSearch(setting, g, costRatio, x)
  const at = (i: number): number => (i <= 0 ? low : i >= LOOKS ? high : low + ((high - low) * i) / LOOKS)
  const looks = Array.from({ length: LOOKS + 1 }, (_, i) => cost(at(i)))
  const best = looks.indexOf(Math.min(...looks))
  const found = goldenSection(cost, at(best - 1), at(best + 1))
  return cost(found) < looks[best]! ? found : at(best)
}

function goldenSection(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [c, d] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)]
  let [fc, fd] = [f(c), f(d)]
  for (let step = 0; step < STEPS; step += 1) {
    if (fc < fd) {
      ;[b, d, fd] = [d, c, fc]
      c = b - GOLDEN * (b - a)
      fc = f(c)
    } else {
      ;[a, c, fc] = [c, d, fd]
      d = a + GOLDEN * (b - a)
      fd = f(d)
    }
  }
  return (a + b) / 2
}
