import { apportion } from '../engine/apportion.ts'
import { solveScoreModel } from '../engine/scoreModel.ts'
import type { Setting } from '../engine/setting.ts'
import { operatingThresholds } from './operatingThresholds.ts'
import { PHOTO_SHIFT, type Photo, type Scenario } from './scenario.ts'

/** Shift of the mated mean in units of tau. */
export function photoShift(photo: Photo): number {
  return typeof photo === 'number' ? photo : PHOTO_SHIFT[photo]
}

/**
 * What the engine needs to know of a scenario.
 *
 * @param threshold percent, in place of the scenario's own (the comparison, or a point of a curve)
 */
export function toSetting(scenario: Scenario, threshold: number = scenario.threshold): Setting {
  const { groups, gallerySize, searches } = scenario
  const setting = {
    model: solveScoreModel({ ...scenario, photoShift: photoShift(scenario.photo) }),
    gallerySize,
    galleryCounts: apportion(
      gallerySize,
      groups.map(({ galleryShare }) => galleryShare),
    ),
    searchCounts: apportion(
      searches,
      groups.map(({ probeShare }) => probeShare),
    ),
    matedShare: scenario.matedShare,
    listLength: scenario.listLength,
  }
  return { ...setting, thresholds: operatingThresholds(scenario, threshold, setting) }
}
