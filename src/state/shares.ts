import { apportion } from '../engine/apportion.ts'
import { fnir } from '../engine/matedOutcomes.ts'
import { fpir } from '../engine/fpir.ts'
import type { ScoreModel } from '../engine/scoreModel.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { remember } from './remember.ts'

/** A share of searches, 0 to 1, at a gallery size and a threshold on the log-odds ruler, the same for every group. */
export type Share = (gallerySize: number, thresholdX: number) => number

/** Wrong matches and misses everywhere on the map, averaged over the groups searched for. */
export type Shares = Readonly<{ wrong: Share; missed: Share }>

function modelKey({ groups, fmr, rho, cross, photo, listLength, searches }: Scenario): string {
  return JSON.stringify([groups, fmr, rho, cross, photo, listLength, searches])
}

/** The same functions until something changes that is neither the threshold nor the gallery: lines drawn with them hold still. */
export const sharesOf: (scenario: Scenario) => Shares = remember(modelKey, (scenario) => {
  const { model, searchCounts } = toSetting({ ...scenario, policy: 'same' })
  const weights = scenario.groups.map(({ galleryShare }) => galleryShare)
  const counts = (gallerySize: number): number[] => apportion(gallerySize, weights)
  return {
    wrong: (gallerySize, x) => mean(searchCounts, (g) => fpir(model, g, counts(gallerySize), x)) ?? 0,
    missed: (gallerySize, x) =>
      mean(searchCounts, (g) => missedOf(model, g, counts(gallerySize), x, scenario.listLength)) ?? 0,
  }
})

function missedOf(
  model: ScoreModel,
  g: number,
  counts: readonly number[],
  x: number,
  listLength: number,
): number | null {
  return counts[g]! > 0 ? fnir(model, g, counts, x, listLength) : null
}

/** The mean of the groups that have a value, weighted by searches. */
function mean(weights: readonly number[], value: (g: number) => number | null): number | null {
  let sum = 0
  let weight = 0
  weights.forEach((searches, g) => {
    const one = searches > 0 ? value(g) : null
    if (one === null) return
    sum += searches * one
    weight += searches
  })
  return weight > 0 ? sum / weight : null
}

/** Wrong matches by the textbook rule `1 - (1 - FMR)^N`, as if no face were more common than another. */
export const textbookOf: (scenario: Scenario) => Share = remember(
  (scenario) => `textbook ${modelKey(scenario)}`,
  (scenario) => {
    const { model, searchCounts } = toSetting({ ...scenario, policy: 'same', rho: 0 })
    const weights = scenario.groups.map(({ galleryShare }) => galleryShare)
    return (gallerySize, x) =>
      mean(searchCounts, (g) => fpir(model, g, apportion(gallerySize, weights), x)) ?? 0
  },
)
