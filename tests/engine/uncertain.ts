import { fpir } from '../../src/engine/fpir.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { normalIsf, normalSf } from '../../src/engine/normal.ts'
import { solveScoreModel } from '../../src/engine/scoreModel.ts'
import { readReference } from './reference.ts'

/** The set the page draws for the ACLU's test: docs/MODEL.md. */
export const ACLU = {
  tau: 1.6,
  gap: 6.935,
  spread: 1,
  unusable: 0.0009,
  fmr: 4.9929759728e-6,
  rho: 0.25,
  cross: 0.2,
  photoShift: 0,
  groups: [
    { falseMatchFactor: 3.6696953858, photoGap: 0 },
    { falseMatchFactor: 1, photoGap: 0 },
  ],
}
export type Parameters = typeof ACLU

export const met = readReference<{
  ruler: Omit<Parameters, 'groups' | 'photoShift' | 'cross'> & {
    photo: number
    matedShare: number
    gallerySize: number
  }
  at: Record<string, { fmr: number; fpir: number; found: number; wrongShareOfAlerts: number }>
}>('met_2024')
export const MET: Parameters = {
  ...met.ruler,
  cross: 1,
  photoShift: met.ruler.photo,
  groups: [{ falseMatchFactor: 1, photoGap: 0 }],
}

/** FPIR of a whole test: a fifth people of color, half of the gallery each; or one group alone. */
export function fpirOf(parameters: Parameters, gallerySize: number, threshold: number): number {
  const model = solveScoreModel(parameters)
  const counts = parameters.groups.map(() => gallerySize / parameters.groups.length)
  const rates = parameters.groups.map((_, g) => fpir(model, g, counts, toLogOdds(threshold)))
  return rates.length === 1 ? rates[0]! : 0.2 * rates[0]! + 0.8 * rates[1]!
}

/** FNMR of the group of factor 1: written from the model's definition, not from the engine. */
export function fnmrOf(parameters: Parameters, threshold: number): number {
  const { tau, gap, spread, unusable, fmr, photoShift } = parameters
  const height = normalIsf(fmr) + (toLogOdds(threshold) - toLogOdds(80)) / tau
  return unusable * (1 - normalSf(height)) + (1 - unusable) * normalSf((gap + photoShift - height) / spread)
}

/** Whether a value lies in a range, its ends included. */
export const within = (value: number, { low, high }: { low: number; high: number }): boolean =>
  low <= value && value <= high
