import { sayThreshold, writeThresholdsIn, type ThresholdNames } from '../i18n/format.ts'
import { t, tMaybe } from '../i18n/translate.ts'
import { thresholdsOf } from '../scenario/presets/product.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What the thresholds of a product go by that were not published: their percent are the model's, and would look measured. */
export function thresholdNames(scenario: Pick<Scenario, 'preset'>): ThresholdNames {
  return namesOf(scenario, (name) => t('threshold.named', { setting: tMaybe(name) ?? name }))
}

/** The same in a word, for buttons and drawings. */
export function shortThresholdNames(scenario: Pick<Scenario, 'preset'>): ThresholdNames {
  return namesOf(scenario, (name) => tMaybe(name, { size: 'short' }) ?? name)
}

function namesOf(scenario: Pick<Scenario, 'preset'>, write: (name: string) => string): ThresholdNames {
  const { hidesNumbers, names } = thresholdsOf(scenario)
  if (!hidesNumbers) return {}
  return Object.fromEntries(Object.entries(names).map(([at, name]) => [at, write(name)])) as ThresholdNames
}

/** A threshold as the product of a scenario has it: by its name, or as it writes numbers. */
export function thresholdText(scenario: Pick<Scenario, 'preset'>, percent: number): string {
  return sayThreshold(percent, thresholdsOf(scenario).unit, thresholdNames(scenario))
}

/** The same for a first mention: on a scale that the model lends a product, with the word for that. */
export function markedThreshold(scenario: Pick<Scenario, 'preset'>, percent: number): string {
  const text = thresholdText(scenario, percent)
  const isAssumed = thresholdsOf(scenario).note !== null && settingName(scenario, percent) === null
  return isAssumed ? t('threshold.assumed', { threshold: text }) : text
}

/** The bare name of a threshold that was not published, `lower setting`; null for any other. */
export function settingName(scenario: Pick<Scenario, 'preset'>, threshold: number): string | null {
  return namesOf(scenario, (name) => tMaybe(name) ?? name)[threshold] ?? null
}

/** From now on thresholds and scores are written as the product of this scenario writes them. */
export function writeThresholdsAs(scenario: Pick<Scenario, 'preset'>): void {
  const { unit, note } = thresholdsOf(scenario)
  writeThresholdsIn(unit, thresholdNames(scenario), shortThresholdNames(scenario), note !== null)
}
