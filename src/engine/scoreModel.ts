import { toLogOdds } from './logOdds.ts'
import { normalIsf } from './normal.ts'

/** What makes one group's searches go differently (MODEL.md 1). */
export type GroupParameters = Readonly<{
  /** FMR within the group at the 80 % threshold, as a multiple of `fmr`. Above 0. */
  falseMatchFactor: number
  /** Shift of the group's mated mean in units of tau; negative means worse photos. */
  photoGap: number
}>

/** How one product's scores lie on the log-odds ruler: no two products share one (MODEL.md 1). */
export type Ruler = Readonly<{
  /** Standard deviation of non-mated scores, marginal over commonness. Above 0. */
  tau: number
  /** Mated mean above the non-mated mean of a group of factor 1, in units of tau. */
  gap: number
  /** Standard deviation of mated scores, in units of tau. Above 0. */
  spread: number
  /** Chance, 0 to 1, that one photo of a mated pair shows no usable face (blur, profile, wrong label). */
  unusable: number
}>

export type ScoreParameters = Readonly<{
  groups: readonly GroupParameters[]
  /** FMR within a group of factor 1 at the 80 % threshold, marginal over commonness. Above 0, below 1. */
  fmr: number
  /** Commonness: the part of a non-mated score's variance that belongs to the probe's face. 0 to below 1. */
  rho: number
  /** FMR against people of other groups as a share of FMR within the group. Above 0. */
  cross: number
  /** Shift of every mated mean by the kind of probe photo, in units of tau. */
  photoShift: number
}> &
  Ruler

/**
 * The scores of a non-mated comparison of a probe of group g with a reference of group h are
 * `nonMatedMean[g][h] + tau * (sqrt(rho) * w + sqrt(1 - rho) * z)`, those of a mated one
 * `matedMean[g] + sigma * v`, unless one of its photos shows no usable face: then they are those of a non-mated
 * comparison with h = g. w, z, v are standard normal, w one per probe. All on the log-odds ruler.
 */
export type ScoreModel = Readonly<{
  tau: number
  rho: number
  sigma: number
  /** Chance that a mated pair scores like two strangers of its group. */
  unusable: number
  nonMatedMean: readonly (readonly number[])[]
  matedMean: readonly number[]
}>

/** The threshold at which false match rates are stated, in percent. */
export const STATED_AT = 80

/** No false match rate at 80 % is taken higher: a factor of 1,000 on an FMR of 0.1 is not a probability. */
const LARGEST_FMR = 0.99

/**
 * The means that give every group the false match rates asked for: at 80 %, `FMR[g][g] = factor[g] * fmr` and
 * `FMR[g][h] = cross * FMR[g][g]`, both marginal over commonness. Products above 0.99 are taken as 0.99.
 */
export function solveScoreModel(parameters: ScoreParameters): ScoreModel {
  const { groups, fmr, rho, cross, photoShift, tau, gap, spread, unusable } = parameters
  const threshold = toLogOdds(STATED_AT)
  const meanForFmr = (rate: number): number => threshold - tau * normalIsf(Math.min(rate, LARGEST_FMR))
  const matedMean = meanForFmr(fmr) + tau * (gap + photoShift)
  return {
    tau,
    rho,
    sigma: spread * tau,
    unusable,
    nonMatedMean: groups.map(({ falseMatchFactor }, g) => {
      const within = Math.min(falseMatchFactor * fmr, LARGEST_FMR)
      return groups.map((_, h) => meanForFmr(g === h ? within : cross * within))
    }),
    matedMean: groups.map(({ photoGap }) => matedMean + tau * photoGap),
  }
}
