import { fpir } from './fpir.ts'
import { toLogOdds } from './logOdds.ts'
import { monotoneRoot } from './monotoneRoot.ts'
import { normalIsf, normalSf } from './normal.ts'
import { solveScoreModel, STATED_AT } from './scoreModel.ts'

/** What was published, and what has to be assumed beside it. */
export type Published = Readonly<{
  /** Share of non-mated searches of each group that named somebody, between 0 and 1, neither included. */
  fpirs: readonly number[]
  /** People enrolled by group. */
  galleryCounts: readonly number[]
  rho: number
  cross: number
  /** Group whose false-match factor is 1; the first unless said otherwise. */
  reference?: number
  /** Threshold of the published test in percent, and the product's tau; 80 % where left out, where tau is no matter. */
  at?: Operating
}>

/** A threshold on a product's own ruler. */
export type Operating = Readonly<{ threshold: number; tau: number }>

export type Calibration = Readonly<{
  /** FMR of the reference group at the 80 % threshold, within the group. */
  fmr: number
  /** Factor of each group; exactly 1 for the reference. */
  falseMatchFactors: readonly number[]
}>

const AT_80: Operating = { threshold: STATED_AT, tau: 1 }

/** Smallest and largest FMR tried: wider than any a scenario may state. */
const FMR_RANGE = [1e-30, 0.98] as const

/**
 * The FMR and false-match factors with which the model gives every group the FPIR that was published. A group's
 * scores hang on its own FMR alone, so that each is a root by itself; exact to 1e-12.
 *
 * @returns null when some rate cannot be reached (0, 1, or a gallery too small for it).
 */
export function calibrate(published: Published): Calibration | null {
  const { fpirs, galleryCounts, rho, cross, reference = 0, at = AT_80 } = published
  const thresholdX = toLogOdds(at.threshold)
  // Mated scores have no part in FPIR.
  const ruler = { tau: at.tau, gap: 0, spread: 1, unusable: 0, photoShift: 0 }
  const rates = fpirs.map((target, g) => {
    const groups = fpirs.map(() => ({ falseMatchFactor: 1, photoGap: 0 }))
    const excess = (z: number): number => {
      const model = solveScoreModel({ ...ruler, groups, fmr: normalSf(z), rho, cross })
      return fpir(model, g, galleryCounts, thresholdX) - target
    }
    const z = target > 0 ? monotoneRoot(excess, normalIsf(FMR_RANGE[1]), normalIsf(FMR_RANGE[0])) : null
    return z === null ? null : normalSf(z)
  })
  const known = rates.filter((rate) => rate !== null)
  if (known.length < rates.length) return null
  const fmr = known[reference]!
  return { fmr, falseMatchFactors: known.map((rate) => rate / fmr) }
}

/** The FMR at 80 % with which one group, searched in a gallery of itself, has the FPIR published; null as above. */
export function calibrateFmr(
  target: number,
  gallerySize: number,
  rho: number,
  at?: Operating,
): number | null {
  const one = calibrate({ fpirs: [target], galleryCounts: [gallerySize], rho, cross: 1, ...(at && { at }) })
  return one && one.fmr
}
