import type { ExportInfo } from './tableData.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { galleryOf } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { currentLink } from '../../state/address.ts'
import { store } from '../../state/store.ts'
import { presetTitle } from '../../words/presetTitle.ts'
import { markedThreshold, thresholdText } from '../../words/thresholdNames.ts'

/** What every saved picture and table carries, so that it can be made again. */
export function exportInfo(): ExportInfo {
  const { scenario } = store.getState()
  return {
    settings: settingsText(scenario),
    seed: scenario.seed,
    link: currentLink(),
    source: presetTitle(scenario),
  }
}

export function settingsText(scenario: Scenario): string {
  return t('export.settings', {
    preset: presetTitle(scenario),
    threshold: scenario.mode === 'rank' ? 'rank' : markedThreshold(scenario, scenario.threshold),
    comparison: scenario.comparison === null ? 'none' : thresholdText(scenario, scenario.comparison),
    gallery: formatCount(scenario.gallerySize),
    of: galleryOf(scenario),
    searches: formatCount(scenario.searches),
  })
}
