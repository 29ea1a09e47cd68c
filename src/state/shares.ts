import { apportion } from '../engine/apportion.ts'
import { fnir } from '../engine/matedOutcomes.ts'
import { fpir } from '../engine/fpir.ts'
import { matedShareOf, type Setting } from '../engine/setting.ts'
import { modelKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { memoize } from './memoize.ts'

/** A share of searches, 0 to 1, at a gallery size and a threshold on the log-odds ruler, the same for every group. */
export type Share = (gallerySize: number, thresholdX: number) => number

/** Wrong matches and misses everywhere on the map, averaged over the groups searched for. */
export type Shares = Readonly<{ wrong: Share; missed: Share }>

/** Gallery and threshold are arguments of a share, and the threshold is one for all: no policy and no mode decides it. */
const NOT_OF_SHARES = ['gallerySize', 'threshold', 'comparison', 'mode', 'policy', 'costRatio'] as const

const sharesKey = (scenario: Scenario): string => modelKey(scenario, NOT_OF_SHARES)

/** The scenario's setting with a gallery of any size; its thresholds are not looked at. */
function settingsOf(scenario: Scenario): (gallerySize: number) => Setting {
  const setting = toSetting({ ...scenario, mode: 'threshold', policy: 'same' })
  const weights = scenario.groups.map(({ galleryShare }) => galleryShare)
  return (gallerySize) => ({ ...setting, gallerySize, galleryCounts: apportion(gallerySize, weights) })
}

/** The same functions until something changes that is neither the threshold nor the gallery: lines drawn with them hold still. */
export const sharesOf: (scenario: Scenario) => Shares = memoize(sharesKey, (scenario) => {
  const settingAt = settingsOf(scenario)
  return { wrong: wrongShare(settingAt), missed: missedShare(settingAt) }
})

function wrongShare(settingAt: (gallerySize: number) => Setting): Share {
  return (gallerySize, x) => {
    const setting = settingAt(gallerySize)
    const { model, galleryCounts, searchCounts } = setting
    const nonMated = searchCounts.map((searches, g) => searches * (1 - matedShareOf(setting, g)))
    const groups = searchCounts.map((_, g) => g)
    return mean(groups, [nonMated, searchCounts], (g) => fpir(model, g, galleryCounts, x))
  }
}

function missedShare(settingAt: (gallerySize: number) => Setting): Share {
  return (gallerySize, x) => {
    const setting = settingAt(gallerySize)
    const { model, galleryCounts, searchCounts, listLength } = setting
    const mated = searchCounts.map((searches, g) => searches * matedShareOf(setting, g))
    const enrolled = galleryCounts.flatMap((count, g) => (count > 0 ? [g] : []))
    return mean(enrolled, [mated, searchCounts], (g) => fnir(model, g, galleryCounts, x, listLength) ?? 0)
  }
}

/** The mean over groups as `expectedRates` takes it: by the first weight that is not 0 everywhere, of a lone group without. */
function mean(
  groups: readonly number[],
  weights: readonly (readonly number[])[],
  value: (g: number) => number,
): number {
  if (groups.length === 1) return value(groups[0]!)
  const sum = (weight: readonly number[]): number => groups.reduce((total, g) => total + weight[g]!, 0)
  const weight = weights.find((one) => sum(one) > 0)
  if (weight === undefined) return 0
  return groups.reduce((total, g) => total + (weight[g]! > 0 ? weight[g]! * value(g) : 0), 0) / sum(weight)
}

/** Wrong matches by the textbook rule `1 - (1 - FMR)^N`, as if no face were more common than another. */
export const textbookOf: (scenario: Scenario) => Share = memoize(sharesKey, (scenario) =>
  wrongShare(settingsOf({ ...scenario, rho: 0 })),
)
