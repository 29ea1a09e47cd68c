import type { ExpectedRates } from '../engine/rates.ts'
import { formatCount } from '../i18n/format.ts'
import { plain } from '../i18n/rich.tsx'
import { tMaybe, t, type MessageId, type MessageValues } from '../i18n/translate.ts'
import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { thresholdUse } from '../scenario/thresholdUse.ts'
import { missedRangeAt } from '../state/ranges.ts'
import { publishedFit } from '../state/publishedFit.ts'
import { assumedShare } from './assumedShare.ts'
import { missedBrief } from './missWords.ts'
import { isChanged } from './presetTitle.ts'
import { modelValues } from './publishedWords.ts'
import { markedThreshold, settingName, thresholdText } from './thresholdNames.ts'
import { wrongWords } from './wrongWords.ts'

export type Headline = Readonly<{ id: MessageId; values: MessageValues }>

/** The finding of the state shown, as the headline above the page: who is mistaken for whom, and how many. */
export function headline(scenario: Scenario, expected: ExpectedRates, isQuick = false): Headline {
  const { preset, matedShare, threshold, listLength, searches } = scenario
  const words = wrongWords(expected, matedShare)
  const nonMated = Math.round(searches * (1 - matedShare))
  const isMadeUp = publishedFit(scenario) === null
  const values = {
    ...words,
    at: t('headline.at', {
      use: thresholdUse(scenario),
      isMadeUp: isMadeUp ? 'yes' : 'no',
      threshold: (isMadeUp ? thresholdText : markedThreshold)(scenario, threshold),
      setting: settingName(scenario, threshold) ?? 'none',
    }),
    searches: formatCount(nonMated),
    list: listLength,
    // Of Congress there are no 10,000 members.
    who:
      (searches === presetScenario(preset).searches ? tMaybe(`preset.${preset}.who`) : null) ??
      t('headline.who', assumedShare(scenario)),
    whom: tMaybe(`headline.whom.${preset}`) ?? t('headline.whom'),
    missed: missedBrief(expected.overall.fnir ?? 0, missedRangeAt(scenario, threshold, isQuick)),
  }
  const found = foundOtherwise(scenario)
  if (found !== null) return { id: 'headline.found', values: { ...values, ...found } }
  return { id: scenario.mode === 'rank' ? 'headline.rank' : 'headline.threshold', values }
}

export function headlineText(scenario: Scenario, expected: ExpectedRates): string {
  const { id, values } = headline(scenario, expected)
  return plain(id, values)
}

/**
 * How many the test itself found, and whether it said at which threshold, where the model's best guess is not that: what was
 * measured is said first, and the model's number as the model's.
 */
function foundOtherwise(scenario: Scenario): MessageValues | null {
  const fit = isChanged(scenario) ? null : publishedFit(scenario)
  if (fit === null || !['holds', 'fails'].includes(fit.fit)) return null
  const { what, group, count, threshold } = fit.row.published
  const isSame =
    what === 'wronglyMatched' && group === null && (threshold ?? scenario.threshold) === scenario.threshold
  if (!isSame || count === null) return null
  const stated = threshold === null ? 'no' : 'yes'
  return { ...modelValues(fit), found: formatCount(count), stated, fit: fit.fit }
}
