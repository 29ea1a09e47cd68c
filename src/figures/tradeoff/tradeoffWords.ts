import { formatCount, formatList, formatThreshold, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { CURVE_STOPS } from './tradeoffGeometry.ts'
import type { TradeRates, RatesAt } from '../../state/ratesCurve.ts'
import { toLogOdds } from '../../engine/logOdds.ts'
import type { TableData } from '../frame/tableData.ts'
import { atThreshold } from '../../words/atThreshold.ts'
import { rangeWords, shareWords, type ShareRange } from './perThousand.ts'

/** A tick of either axis. */
export function tradeTick(share: number): string {
  if (share >= 1) return t('tradeoff.tick.all')
  return share <= 1e-6
    ? t('tradeoff.tick.million')
    : t('tradeoff.tick.oneIn', { n: formatCount(oneIn(share)) })
}

/** A threshold in percent, null for none, and what it does. */
export type TradeAt = Readonly<{ threshold: number | null; rates: TradeRates }>

export type TradeInWords = Readonly<{
  now: TradeAt
  pinned: TradeAt | null
  groups: readonly Readonly<{ label: string; rates: TradeRates }>[]
  /** Where both shares could be, as far as anybody knows; null where nothing is known of it. */
  wrongRange?: ShareRange | null
  missedRange?: ShareRange | null
}>

/** The trade in words: now, what moving to the pinned threshold changes, what groups pay at the same threshold. */
export function tradeoffWords(trade: TradeInWords): string {
  const { now, pinned, groups } = trade
  const parts = [t('tradeoff.words.now', { at: atThreshold(now.threshold ?? 'none'), ...prices(now) })]
  const range = rangesWords(trade)
  if (range !== null) parts.push(range)
  if (now.threshold !== null && pinned !== null && pinned.threshold !== now.threshold) {
    const [here, there] = [prices(now), prices(pinned)]
    const better = pinned.threshold! > now.threshold ? 'wrong' : 'missed'
    parts.push(
      t('tradeoff.words.pinned', {
        threshold: formatThreshold(pinned.threshold),
        ...there,
        better: sameOf(here, there) ?? better,
      }),
    )
  }
  if (now.threshold !== null && groups.length > 1 && groups.length <= 3) parts.push(groupsPay(groups))
  return parts.join(' ')
}

type Prices = Readonly<{ wrong: string; missed: string }>

/** What reads the same at both thresholds, and so is not called more or fewer; null if nothing does. */
function sameOf(here: Prices, there: Prices): 'both' | 'sameWrong' | 'sameMissed' | null {
  if (here.wrong === there.wrong) return here.missed === there.missed ? 'both' : 'sameWrong'
  return here.missed === there.missed ? 'sameMissed' : null
}

function prices({ rates }: TradeAt): Prices {
  return { wrong: shareWords(rates.wrong), missed: shareWords(rates.missed) }
}

function rangesWords({ wrongRange, missedRange }: TradeInWords): string | null {
  const wrong = wrongRange ? t('tradeoff.words.range.wrong', { range: rangeWords(wrongRange) }) : null
  const missed = missedRange ? t('tradeoff.words.range.missed', { range: rangeWords(missedRange) }) : null
  const known = [wrong, missed].filter((part) => part !== null)
  return known.length === 0 ? null : t('tradeoff.words.range', { list: formatList(known) })
}

/** Groups differ only if they do in the numbers as written. */
function groupsPay(groups: TradeInWords['groups']): string {
  const written = groups.map(({ label, rates }) => ({ label, rate: shareWords(rates.wrong) }))
  const rate = written[0]?.rate ?? ''
  if (written.every((group) => group.rate === rate)) return t('tradeoff.words.groups.same', { rate })
  return t('tradeoff.words.groups', {
    list: formatList(written.map((group) => t('tradeoff.words.group', group))),
  })
}

/** A row for each threshold marked on the curve and each in use; everybody, then each group. */
export function tradeoffTable(
  ratesAt: RatesAt,
  labels: readonly string[],
  thresholds: readonly (number | null)[],
): TableData {
  const marked = thresholds.filter((percent) => percent !== null)
  const set = [...new Set([...CURVE_STOPS, ...marked])].toSorted((a, b) => a - b)
  const all = thresholds.includes(null) ? [null, ...set] : set
  const groupColumns = labels.length < 2 ? [] : labels
  const raw = all.map((percent) => {
    const { overall, groups } = ratesAt(thresholdX(percent))
    const byGroup = groupColumns.flatMap((_, g) => cells(groups[g]))
    return { percent, shares: [...cells(overall), ...byGroup] }
  })
  return {
    caption: t('tradeoff.table.caption'),
    columns: [
      { key: 'threshold', label: t('tradeoff.table.threshold'), numeric: true, unit: '%' },
      { key: 'wrong', label: t('tradeoff.table.wrong'), numeric: true, unit: '0–1' },
      { key: 'missed', label: t('tradeoff.table.missed'), numeric: true, unit: '0–1' },
      ...groupColumns.flatMap((label, g) => [
        { key: `wrong${g}`, label: t('tradeoff.table.wrong.group', { label }), numeric: true, unit: '0–1' },
        { key: `missed${g}`, label: t('tradeoff.table.missed.group', { label }), numeric: true, unit: '0–1' },
      ]),
    ],
    rows: raw.map(({ percent, shares }) => [
      percent === null ? t('tradeoff.none') : formatThreshold(percent),
      ...shares.map((share) => (share === undefined ? '' : shareWords(share))),
    ]),
    raw: raw.map(({ percent, shares }) => [percent, ...shares.map((share) => share ?? null)]),
  }
}

/** Where a threshold stands on the log-odds ruler; below everything where there is none. */
export function thresholdX(percent: number | null): number {
  return percent === null ? -Infinity : toLogOdds(percent)
}

/** Null for a share of nobody, undefined for a group that is not there. */
function cells(rates: TradeRates | undefined): readonly (number | null | undefined)[] {
  return [rates?.wrong, rates?.missed]
}
