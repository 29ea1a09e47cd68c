import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { shownThresholds } from '../../embed/page/shownThresholds.ts'
import { sentenceInput, sentenceText } from '../../words/sentenceParts.ts'
import { publishedWords } from '../../words/publishedWords.ts'
import { publishedBrief } from './publishedBrief.ts'
import { markedThreshold, thresholdText } from '../../words/thresholdNames.ts'
import { wrongWords } from '../../words/wrongWords.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { presetScenario } from '../../scenario/presets/scenarios.ts'
import { galleryOf } from '../../scenario/presets/product.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt } from '../../state/derive.ts'

/** A preset in words, for previews of its link. */
export type Card = Readonly<{
  id: string
  scenario: Scenario
  title: string
  /** What was published of the event, beside the model; or that the scene is made up. */
  published: string
  /** The state in words, with the count at each threshold and what was published. */
  sentence: string
  /** For readers who cannot see the picture: both counts, at most 250 characters. */
  alt: string
}>

export function cardOf(id: string): Card {
  const scenario = presetScenario(id)
  const title = titleOf(id)
  const sentence = sentenceText(sentenceInput(scenario))
  const alt = t('card.alt', {
    title,
    searches: formatCount(scenario.searches),
    gallery: formatCount(scenario.gallerySize),
    of: galleryOf(scenario),
    counts: shownThresholds(scenario)
      .map((at, i) => countAt(scenario, at, i === 0))
      .join('; '),
    published: publishedBrief(scenario),
  })
  return { id, scenario, title, published: publishedWords(scenario), sentence, alt }
}

function countAt(scenario: Scenario, at: number, isFirst: boolean): string {
  const words = wrongWords(expectedAt(scenario, at), scenario.matedShare)
  const threshold = (isFirst ? markedThreshold : thresholdText)(scenario, at)
  if (!isFirst) return t('card.alt.next', { threshold, wrong: t('card.alt.wrongNext', words) })
  const wrong = t('card.alt.wrong', words)
  return t(scenario.mode === 'rank' ? 'card.alt.firstRank' : 'card.alt.first', { threshold, wrong })
}
