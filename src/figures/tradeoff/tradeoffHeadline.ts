import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { atThreshold } from '../../words/atThreshold.ts'
import { perThousand } from './perThousand.ts'
import type { TradeInWords } from './tradeoffWords.ts'

/** The finding of the state shown: what a higher threshold changes, or what the one in use costs, of 1,000 each. */
export function tradeoffHeadline({ now, pinned }: Pick<TradeInWords, 'now' | 'pinned'>): string {
  if (now.threshold === null || pinned === null || pinned.threshold === now.threshold)
    return t('tradeoff.headline.now', {
      at: atThreshold(now.threshold ?? 'none'),
      ...counts(perThousand(now.rates.wrong), now.rates.missed),
    })
  const [low, high] = now.threshold < pinned.threshold! ? [now, pinned] : [pinned, now]
  const fewer = perThousand(low.rates.wrong) - perThousand(high.rates.wrong)
  const more = perThousand(high.rates.missed ?? 0) - perThousand(low.rates.missed ?? 0)
  return t('tradeoff.headline.moved', {
    low: formatThreshold(low.threshold),
    high: formatThreshold(high.threshold),
    fewer,
    fewerText: formatCount(fewer),
    more,
    moreText: formatCount(more),
  })
}

function counts(wrong: number, missedShare: number | null) {
  const missed = missedShare === null ? 0 : perThousand(missedShare)
  return { wrong, wrongText: formatCount(wrong), missed, missedText: formatCount(missed) }
}
