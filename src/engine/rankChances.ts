import { chanceToReach, certainMean } from './binomialSum.ts'
import { panel as panelOf } from './gaussLegendre.ts'
import { hazardOfAll, type NonMates } from './nonMates.ts'
import { type Lead, mateLead, type RankScores } from './lead.ts'
import { normalIsf, normalSf } from './normal.ts'
import { EXACT, type Precision } from './precision.ts'

/** Where somebody at or above the threshold comes in. They add up to the chance of being there. */
export type RankChances = Readonly<{
  /** Nobody else scores higher. */
  first: number
  /** Somebody does, and there is still room on the list. */
  lower: number
  /** The list is full of people who score higher. */
  pushedOff: number
}>

type Sums = {
  first: number
  outscored: number
  listed: number
  pushedOff: number
  /** From here on nobody is pushed off any more: that chance, the slowest of all, is not asked for. */
  isRoomLeft: boolean
}

/** Above this share of all, being outscored is the rule and the rest is added up, not subtracted. */
const MOSTLY = 0.9
/**
 * Chances of the places of the mate among `nonMates`, for a list of `length` (1 to 50) and a threshold (any x,
 * -Infinity for none).
 *
 * All non-mates share the probe's commonness w, the mate does not. Given the lead y = mate - tau sqrt(rho) w, the
 * number of non-mates above the mate no longer depends on w: the double integral over mate and w becomes a single
 * one over y, with "the mate is at or above T" as one more normal tail inside.
 */
export function rankChances(
  scores: RankScores,
  nonMates: NonMates,
  thresholdX: number,
  length: number,
  precision: Precision = EXACT,
): RankChances {
  return placesOf(mateLead(scores, thresholdX), nonMates, scores.nonMateSpread, length, precision)
}

/**
 * The same for anybody whose lead is known.
 *
 * @param spread standard deviation of a non-mate given commonness
 * @param isOrderAsked whether who is first matters; else whoever is on the list counts as first, several times as quick
 */
export function placesOf(
  lead: Lead,
  nonMates: NonMates,
  spread: number,
  length: number,
  precision: Precision = EXACT,
  isOrderAsked = true,
): RankChances {
  const { atOrAbove } = lead
  if (nonMates.total === 0 || atOrAbove === 0) return { first: atOrAbove, lower: 0, pushedOff: 0 }
  if (!isOrderAsked) {
    const isFull = mayBeFull(lead, nonMates, spread, length, precision)
    const pushedOff = isFull ? sweep(lead, nonMates, spread, length, precision, false).pushedOff : 0
    return { first: atOrAbove - pushedOff, lower: 0, pushedOff }
  }
  const { first, outscored, listed, pushedOff } = sweep(lead, nonMates, spread, length, precision, true)
  if (outscored < MOSTLY * atOrAbove) {
    return { first: atOrAbove - outscored, lower: Math.max(outscored - pushedOff, 0), pushedOff }
  }
  return {
    first,
    lower: Math.max(listed - first, 0),
    pushedOff: Math.max(atOrAbove - Math.max(listed, first), 0),
  }
}

/** Whether a list is ever full of non-mates at or above the threshold, be it of the commonest face. */
function mayBeFull(
  { threshold, common }: Lead,
  nonMates: NonMates,
  spread: number,
  length: number,
  { shut, negligible }: Precision,
): boolean {
  const { counts, means, total } = nonMates
  if (total < length) return false
  const chances = means.map((mean) => normalSf((threshold - shut * common - mean) / spread))
  return chanceToReach(counts, chances, length) >= negligible
}

/** Panels from where nothing has begun to where nothing is left to come. */
function sweep(
  lead: Lead,
  nonMates: NonMates,
  spread: number,
  length: number,
  precision: Precision,
  isOrderAsked: boolean,
): Sums {
  const { negligible, reach, shut } = precision
  const visit = visitor(lead, nonMates, spread, length, isOrderAsked)
  const crowdFrom = riseOf(nonMates, spread, length)
  const { sums } = visit
  const end = lead.mean + reach * lead.spread
  let [pushedOffEnded, outscoredEnded] = [false, false]
  let y = Math.max(lead.mean - reach * lead.spread, lead.opens - shut * lead.window)
  while (y < end) {
    const { first, outscored, pushedOff } = sums
    const rise = outscoredEnded ? Infinity : riseAt(y, nonMates, spread, pushedOffEnded ? 1 : length)
    const next = Math.min(y + panelWidth(lead, y, crowdFrom, rise, precision), end)
    panelOf(y, next, visit.at)
    // Per width: a sliver of a panel adds little and says nothing.
    const little = negligible * ((next - y) / lead.spread)
    y = next
    pushedOffEnded = sums.pushedOff - pushedOff <= little * sums.pushedOff
    sums.isRoomLeft = pushedOffEnded && y > crowdFrom
    outscoredEnded = pushedOffEnded && sums.outscored - outscored <= little * sums.outscored
    // What is left then goes to `first`, which is the rest unless it is the small part.
    if (outscoredEnded && sums.outscored < MOSTLY * lead.atOrAbove) break
    if (outscoredEnded && sums.first - first < little * sums.first) break
  }
  return sums
}

/** Adds up, over the leads it is shown, who is above the mate. */
function visitor(
  lead: Lead,
  nonMates: NonMates,
  spread: number,
  length: number,
  isOrderAsked: boolean,
): { sums: Sums; at: (y: number, weight: number) => void } {
  const sums = { first: 0, outscored: 0, listed: 0, pushedOff: 0, isRoomLeft: false }
  const density = 1 / (lead.spread * Math.sqrt(2 * Math.PI))
  const { counts, means } = nonMates
  const chances = new Float64Array(counts.length)
  const certain = certainMean(length)
  const at = (y: number, weight: number): void => {
    const z = (y - lead.mean) / lead.spread
    const open = lead.window > 0 ? normalSf((lead.opens - y) / lead.window) : 1
    const share = weight * density * Math.exp(-0.5 * z * z) * open
    let mean = 0
    for (let i = 0; i < counts.length; i += 1) {
      chances[i] = normalSf((y - means[i]!) / spread)
      mean += counts[i]! * chances[i]!
    }
    if (mean > certain) {
      sums.outscored += share
      sums.pushedOff += share
      return
    }
    if (isOrderAsked) {
      const hazard = hazardOfAll(counts, chances)
      sums.first += share * Math.exp(-hazard)
      sums.outscored -= share * Math.expm1(-hazard)
    }
    const full = sums.isRoomLeft ? 0 : chanceToReach(counts, chances, length)
    sums.listed += share * (1 - full)
    sums.pushedOff += share * full
  }
  return { sums, at }
}

/** The lead below which everybody is sure to have `length` non-mates above the mate. */
function riseOf({ counts, means }: NonMates, spread: number, length: number): number {
  const certain = certainMean(length)
  const starts = means.map(
    (mean, i) => mean + spread * Math.max(-EXACT.shut, normalIsf(Math.min(1, certain / counts[i]!))),
  )
  return Math.max(...starts)
}

/** How far the lead must move for the expected number above the mate to change e-fold, over sqrt(length). */
function riseAt(y: number, { means }: NonMates, spread: number, length: number): number {
  const z = (y - Math.max(...means)) / spread
  return spread / (Math.max(z, 0) + 1) / Math.sqrt(length)
}

/** As wide as the narrowest thing at `y` allows; not across the place where the crowd begins to thin. */
function panelWidth(
  lead: Lead,
  y: number,
  crowdFrom: number,
  rise: number,
  { panel, shut }: Precision,
): number {
  let width = panel.lead * lead.spread
  if (lead.window > 0 && y < lead.opens + shut * lead.window)
    width = Math.min(width, panel.window * lead.window)
  const sure = crowdFrom - y
  return sure > 0.01 * width ? Math.min(width, sure) : Math.min(width, panel.rise * rise)
}
