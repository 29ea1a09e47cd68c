import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { thresholdText } from '../../words/thresholdNames.ts'
import { shownThresholds } from './shownThresholds.ts'

/** What a screen reader calls the frame. */
export function embedTitle(scenario: Scenario): string {
  const [first, second] = shownThresholds(scenario).map((percent) => thresholdText(scenario, percent))
  if (second === undefined) return t('embed.titleOne', { first: first ?? '', use: thresholdUse(scenario) })
  return t('embed.title', { first: first ?? '', second })
}
