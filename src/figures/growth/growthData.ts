import { tMaybe } from '../../i18n/translate.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import { thresholdsOf } from '../../scenario/presets/product.ts'
import { PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { drawnThreshold, hasOneThreshold } from '../../state/ownThresholds.ts'
import { fpirRangeAt, missedRangeAt } from '../../state/ranges.ts'
import { sharesOf, textbookOf } from '../../state/shares.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { remark } from '../../words/remark.ts'
import { independentTen } from './assumedSlope.ts'
import type { Landmark } from './growthLandmarks.ts'
import type { GrowthState } from './growthWords.ts'

/** Galleries readers have heard of, the most telling first. */
const LANDMARKS = ['aclu-2018', 'fbi-30m', 'amazon-2018', 'washington-county', 'orlando-2018'] as const

/** How wrong matches grow with the gallery, in a state. */
export function growthData(scenario: Scenario) {
  const { gallerySize, matedShare, searches, rho, mode, listLength } = scenario
  const { wrong, missed } = sharesOf(scenario)
  return {
    gallerySize,
    startSize: PRESET_SCENARIOS.get(scenario.preset)?.gallerySize ?? gallerySize,
    threshold: mode === 'rank' ? null : drawnThreshold(scenario),
    comparison: isCompared(scenario) ? scenario.comparison : null,
    searches: matedShare > 0 ? null : searches,
    stops: thresholdsOf(scenario).stops,
    wrongPer: wrong,
    missed: mode === 'rank' ? { share: missed, listLength } : null,
    independent: independentTen(scenario),
    textbook: rho > 0 && mode !== 'rank' ? textbookOf(scenario) : null,
    remark: mode === 'rank' ? null : remark(scenario),
  }
}

/** Where the lines in use could be, at any gallery; where there is no threshold, where the misses could be. */
export function growthRanges(scenario: Scenario): Pick<GrowthState, 'rangeAt' | 'missedRange'> {
  if (scenario.mode === 'rank') return { missedRange: missedRangeAt(scenario, scenario.threshold) }
  if (!hasOneThreshold(scenario)) return {}
  return {
    rangeAt: (percent, gallerySize, isQuick) => fpirRangeAt(scenario, percent, gallerySize, isQuick),
  }
}

/** The same in every state. */
export function landmarks(): readonly Landmark[] {
  return LANDMARKS.flatMap((id) => {
    const preset = PRESET_SCENARIOS.get(id)
    if (preset === undefined) return []
    return [{ id, name: tMaybe(`preset.${id}.place`) ?? titleOf(id), gallerySize: preset.gallerySize }]
  })
}
