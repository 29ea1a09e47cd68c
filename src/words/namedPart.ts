import type { ExpectedRates } from '../engine/rates.ts'
import { formatCount } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isWide, rangeAt } from '../state/ranges.ts'
import type { SentencePart } from './sentenceParts.ts'

/**
 * Of the searches that name somebody, how many name only strangers: of a live camera's alerts, the wrong ones. Where nobody
 * searched for is enrolled, or every search names somebody, the sentence has said it.
 */
export function namedPart(
  scenario: Scenario,
  { overall }: ExpectedRates,
  isQuick: boolean,
): readonly SentencePart[] {
  const { named, onlyStrangers } = overall
  if (scenario.matedShare === 0 || scenario.mode === 'rank' || named < 0.5) return []
  const range = rangeAt(scenario, scenario.threshold, (rates) => rates.overall.onlyStrangers, isQuick)
  const isSaid = range !== null && isWide(range, onlyStrangers)
  const [low, high] = [range?.low ?? 0, range?.high ?? 0].map(formatFew) as [string, string]
  const only = Math.round(onlyStrangers)
  const instead = onlyStrangers - overall.falsePositives
  const values = {
    named: formatCount(about(named)),
    n: Math.round(named),
    instead: instead >= 0.5 && overall.falsePositives >= 0.5 ? formatFew(instead) : 'none',
    only: formatFew(onlyStrangers),
    k: only === 0 ? 1 : only,
    between: isSaid && low !== high ? t('rates.between', { low, high }) : 'none',
  }
  return [{ id: 'sentence.named', values }]
}

/** More digits of a large number nobody expects. */
const about = (count: number): number => (count < 100 ? Math.round(count) : Number(count.toPrecision(2)))

const formatFew = (count: number): string =>
  count >= 0.5 || count === 0 ? formatCount(Math.round(count)) : t('rates.fewerThanOne')
