import { formatCount, formatList, formatThreshold, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { CURVE_STOPS } from './tradeoffGeometry.ts'
import type { TradeRates, RatesAt } from '../../state/ratesCurve.ts'
import { toLogOdds } from '../../engine/logOdds.ts'
import type { TableData } from '../frame/tableData.ts'

/** Below this share the model says no more than "hardly anyone". */
const HARDLY = 1e-9

/** A share in words: `1 in 19`, from 40 % on `42 of 100`. */
export function shareWords(share: number | null): string {
  if (share === null || share < HARDLY) return t('tradeoff.rate.none')
  if (share > 0.4) return t('tradeoff.rate.many', { count: formatCount(share * 100) })
  return t('tradeoff.rate', { n: formatCount(oneIn(share)) })
}

/** A tick of either axis. */
export function tradeTick(share: number): string {
  if (share >= 1) return t('tradeoff.tick.all')
  return share <= 1e-6
    ? t('tradeoff.tick.million')
    : t('tradeoff.tick.oneIn', { n: formatCount(oneIn(share)) })
}

export type TradeInWords = Readonly<{
  now: Readonly<{ threshold: number; rates: TradeRates }>
  pinned: Readonly<{ threshold: number; rates: TradeRates }> | null
  groups: readonly Readonly<{ label: string; rates: TradeRates }>[]
}>

/** The trade in words: now, what moving to the pinned threshold changes, what groups pay at the same threshold. */
export function tradeoffWords({ now, pinned, groups }: TradeInWords): string {
  const line = (at: TradeInWords['now']) => ({
    threshold: formatThreshold(at.threshold),
    wrong: shareWords(at.rates.wrong),
    missed: shareWords(at.rates.missed),
  })
  const parts = [t('tradeoff.words.now', line(now))]
  if (pinned !== null && pinned.threshold !== now.threshold) {
    const [here, there] = [line(now), line(pinned)]
    const better = pinned.threshold > now.threshold ? 'wrong' : 'missed'
    parts.push(t('tradeoff.words.pinned', { ...there, better: sameOf(here, there) ?? better }))
  }
  if (groups.length > 1 && groups.length <= 3) parts.push(groupsPay(groups))
  return parts.join(' ')
}

type Line = Readonly<{ wrong: string; missed: string }>

/** What reads the same at both thresholds, and so is not called more or fewer; null if nothing does. */
function sameOf(here: Line, there: Line): 'both' | 'sameWrong' | 'sameMissed' | null {
  if (here.wrong === there.wrong) return here.missed === there.missed ? 'both' : 'sameWrong'
  return here.missed === there.missed ? 'sameMissed' : null
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
  thresholds: readonly number[],
): TableData {
  const all = [...new Set([...CURVE_STOPS, ...thresholds])].toSorted((a, b) => a - b)
  const groupColumns = labels.length < 2 ? [] : labels
  const raw = all.map((percent) => {
    const { overall, groups } = ratesAt(toLogOdds(percent))
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
      formatThreshold(percent),
      ...shares.map((share) => (share === undefined ? '' : shareWords(share))),
    ]),
    raw: raw.map(({ percent, shares }) => [percent, ...shares.map((share) => share ?? null)]),
  }
}

/** Null for a share of nobody, undefined for a group that is not there. */
function cells(rates: TradeRates | undefined): readonly (number | null | undefined)[] {
  return [rates?.wrong, rates?.missed]
}
