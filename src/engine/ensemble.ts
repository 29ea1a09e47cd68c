import { toLogOdds } from './logOdds.ts'
import { normalIsf, normalSf } from './normal.ts'
import { STATED_AT } from './scoreModel.ts'

/**
 * One of the equally likely parameter sets of a product, as displacements from the set that is drawn, so that it can be
 * applied to settings a reader has changed (MODEL.md, "How sure is the model"). All 1 and `gap` 0 changes nothing.
 */
export type Member = Readonly<{
  /**
   * The threshold, in percent, at which the product's published count was taken. There the false match rate is moved by
   * `fmr` alone, whatever becomes of `tau`: a number that was counted stays as sure as its count.
   */
  firmAt: number
  /** Ratio of the spreads of non-mated scores. */
  tau: number
  /** Ratio of the odds of a false match at `firmAt`; that of the rates, as they are small. */
  fmr: number
  /** Ratio of `rho / (1 - rho)`: independent comparisons stay independent. */
  rho: number
  /** Ratio of the cross-group factors. */
  cross: number
  /** Power of every false-match factor: a factor of 1 stays 1. */
  factor: number
  /** Added to the mated mean's distance, in units of tau. */
  gap: number
  /** Ratio of the spreads of mated scores, in units of tau. */
  spread: number
  /** Ratio of the shares of pairs with no usable photo. */
  unusable: number
}>

/** The settings that a member moves; in the units of `ScoreParameters`. Others are passed on. */
export type Uncertain = Readonly<{
  tau: number
  gap: number
  spread: number
  unusable: number
  /** At the 80 % threshold. */
  fmr: number
  rho: number
  cross: number
  groups: readonly Readonly<{ falseMatchFactor: number }>[]
}>

/** Nothing is moved beyond these, both included; a setting the reader put beyond them stays where it was put. */
const LIMITS = {
  tau: [0.2, 4],
  gap: [2, 20],
  spread: [0.3, 4],
  unusable: [0, 0.2],
  fmr: [1e-60, 0.1],
  rho: [0, 0.6],
  cross: [0.001, 1],
  factor: [0.001, 1_000],
} as const

/** The farthest a threshold is taken above strangers, in units of tau: further out a rate is no longer a double. */
const HIGHEST = 37

/** The settings as this member has them, each within its limits. All else of `parameters` is kept. */
export function applyMember<P extends Uncertain>(parameters: P, member: Member): P {
  const move = (key: keyof typeof LIMITS, from: number, to: number): number => {
    const [low, high] = LIMITS[key]
    return Math.min(Math.max(to, Math.min(low, from)), Math.max(high, from))
  }
  const { gap, spread, unusable, fmr, rho, cross } = parameters
  const tau = move('tau', parameters.tau, parameters.tau * member.tau)
  return {
    ...parameters,
    tau,
    gap: move('gap', gap, gap + member.gap),
    spread: move('spread', spread, spread * member.spread),
    unusable: move('unusable', unusable, unusable * member.unusable),
    fmr: move('fmr', fmr, movedFmr(parameters, tau, member)),
    rho: move('rho', rho, timesOdds(rho, member.rho)),
    cross: move('cross', cross, cross * member.cross),
    groups: parameters.groups.map((group) => ({
      ...group,
      falseMatchFactor: move('factor', group.falseMatchFactor, group.falseMatchFactor ** member.factor),
    })),
  }
}

/** FMR at the 80 % threshold after the move: through `firmAt` and back, on the ruler before and the one after. */
function movedFmr({ fmr, tau }: Uncertain, movedTau: number, { firmAt, fmr: ratio }: Member): number {
  const above = toLogOdds(STATED_AT) - toLogOdds(firmAt)
  if (above === 0) return timesOdds(fmr, ratio)
  const firm = timesOdds(normalSf(Math.min(normalIsf(fmr) - above / tau, HIGHEST)), ratio)
  return normalSf(Math.min(normalIsf(firm) + above / movedTau, HIGHEST))
}

/** A probability whose odds are multiplied; never above 1. */
function timesOdds(p: number, ratio: number): number {
  return (p * ratio) / (1 - p + p * ratio)
}

/** What the model does not know about a number: nine in ten of the equally likely sets put it between these. */
export type Range = Readonly<{ low: number; high: number }>

/** Shares of the members below the ends of a range. */
const ENDS = [0.05, 0.95] as const

/**
 * The 5 % and 95 % quantiles (type 7, interpolated) of one number over the members of an ensemble, in the number's own
 * units. This is ignorance of the curve, not the luck of one run.
 *
 * @param values the number for each member, in any order.
 * @returns null when there is no member, or the number is undefined for one of them.
 */
export function rangeOf(values: readonly (number | null)[]): Range | null {
  const known = values.filter((value) => value !== null && !Number.isNaN(value)) as number[]
  if (known.length === 0 || known.length < values.length) return null
  known.sort((a, b) => a - b)
  const [low, high] = ENDS.map((share) => quantile(known, share)) as [number, number]
  return { low, high }
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const before = Math.floor(place)
  const from = sorted[before]!
  const to = sorted[Math.min(before + 1, sorted.length - 1)]!
  // No difference of two infinities where both ends are one.
  return from === to ? from : from + (place - before) * (to - from)
}

/**
 * Whether a range has to be said in words beside a number: it is wider than the last digit shown.
 *
 * @param value the number as it is shown, in the units of the range.
 * @param digits significant digits shown, 1 or more.
 */
export function isWide({ low, high }: Range, value: number, digits = 2): boolean {
  const lastDigit = value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)
  return high - low > lastDigit
}
