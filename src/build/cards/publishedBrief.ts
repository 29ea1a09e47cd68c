import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { publishedFit } from '../../state/publishedFit.ts'
import { foundValues } from '../../words/publishedWords.ts'

/** What was published, without the model: for where a few words have to do. */
export function publishedBrief(scenario: Scenario): string {
  const fit = publishedFit(scenario)
  return fit === null ? t('published.brief.madeUp') : t('published.brief', foundValues(fit))
}
