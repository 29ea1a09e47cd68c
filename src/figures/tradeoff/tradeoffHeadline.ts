import { formatCount, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { peopleIn } from './perThousand.ts'
import { atNamed, baseOf, type TradeInWords } from './tradeoffWords.ts'

/** The finding of the state shown: what a higher threshold changes, or what the one in use costs, of so many each. */
export function tradeoffHeadline(trade: Pick<TradeInWords, 'now' | 'pinned' | 'base'>): string {
  const { now, pinned } = trade
  const base = baseOf(trade)
  const people = (share: number | null): number => (share === null ? 0 : peopleIn(share, base))
  if (now.threshold === null || pinned === null || pinned.threshold === now.threshold)
    return t('tradeoff.headline.now', {
      at: atNamed(now.threshold),
      base: formatCount(base),
      ...counts(people(now.rates.wrong), people(now.rates.missed)),
    })
  const [low, high] = now.threshold < pinned.threshold! ? [now, pinned] : [pinned, now]
  const fewer = people(low.rates.wrong) - people(high.rates.wrong)
  const more = people(high.rates.missed) - people(low.rates.missed)
  return t('tradeoff.headline.moved', {
    base: formatCount(base),
    low: sayThreshold(low.threshold),
    high: sayThreshold(high.threshold),
    fewer,
    fewerText: formatCount(fewer),
    more,
    moreText: formatCount(more),
  })
}

function counts(wrong: number, missed: number) {
  return { wrong, wrongText: formatCount(wrong), missed, missedText: formatCount(missed) }
}
