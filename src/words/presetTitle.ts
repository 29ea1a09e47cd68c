import { t, tMaybe } from '../i18n/translate.ts'
import { presetScenario } from '../scenario/presets/scenarios.ts'
import type { Scenario } from '../scenario/scenario.ts'

export function titleOf(presetId: string): string {
  return tMaybe(`preset.${presetId}.title`) ?? presetId
}

/** The system's name, and whether the reader has changed it. Threshold, comparison and seed are the reader's own. */
export function presetTitle(scenario: Scenario): string {
  const title = titleOf(scenario.preset)
  return isChanged(scenario) ? t('preset.changed', { title }) : title
}

export function isChanged(scenario: Scenario): boolean {
  const { seed: _seed, threshold: _threshold, comparison: _comparison, ...settings } = scenario
  const preset = presetScenario(scenario.preset)
  return (Object.keys(settings) as (keyof typeof settings)[]).some(
    (key) => JSON.stringify(settings[key]) !== JSON.stringify(preset[key]),
  )
}
