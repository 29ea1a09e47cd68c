import { formatCount, formatList, oneIn, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { TradeRates } from '../../state/ratesCurve.ts'
import { toLogOdds } from '../../engine/logOdds.ts'
import { atThreshold } from '../../words/atThreshold.ts'
import { MARKS, shareBetween, shareWords, type ShareRange } from './perThousand.ts'

/** A tick of either axis. */
export function tradeTick(share: number): string {
  if (share >= 1) return t('tradeoff.tick.all')
  return share <= 1e-6
    ? t('tradeoff.tick.million')
    : t('tradeoff.tick.oneIn', { n: formatCount(oneIn(share)) })
}

/** A threshold in percent, null for none, and what it does. */
export type TradeAt = Readonly<{
  threshold: number | null
  rates: TradeRates
  /** Where both shares could be, as far as anybody knows; left out where nothing is known of it. */
  wrongRange?: ShareRange | null
  missedRange?: ShareRange | null
}>

export type TradeInWords = Readonly<{
  now: TradeAt
  pinned: TradeAt | null
  groups: readonly Readonly<{ label: string; rates: TradeRates; wrongRange?: ShareRange | null }>[]
  /** Of how many people both columns speak; 1,000 where it is left out. */
  base?: number
}>

export function baseOf({ base }: Pick<TradeInWords, 'base'>): number {
  return base ?? MARKS
}

/** How a sentence begins that is true at a threshold: `At 80%`, `At its lower setting`. */
export function atNamed(threshold: number | null): string {
  if (threshold === null) return atThreshold('none')
  return t('rates.at', { threshold: sayThreshold(threshold) })
}

/** The trade in words: now, what moving to the pinned threshold changes, what groups pay at the same threshold. */
export function tradeoffWords(trade: TradeInWords): string {
  const { now, pinned, groups } = trade
  const base = baseOf(trade)
  const parts = [t('tradeoff.words.now', { at: atNamed(now.threshold), ...between(now, base) })]
  if (now.threshold !== null && pinned !== null && pinned.threshold !== now.threshold) {
    const [here, there] = [prices(now, base), prices(pinned, base)]
    const better = pinned.threshold! > now.threshold ? 'wrong' : 'missed'
    parts.push(
      t('tradeoff.words.pinned', {
        threshold: sayThreshold(pinned.threshold),
        ...between(pinned, base),
        better: sameOf(here, there) ?? better,
      }),
    )
  }
  if (now.threshold !== null && groups.length > 1 && groups.length <= 3) parts.push(groupsPay(groups, base))
  if (now.wrongRange || now.missedRange) parts.push(t('rates.ranges'))
  return parts.join(' ')
}

type Prices = Readonly<{ wrong: string; missed: string }>

/** What reads the same at both thresholds, and so is not called more or fewer; null if nothing does. */
function sameOf(here: Prices, there: Prices): 'both' | 'sameWrong' | 'sameMissed' | null {
  if (here.wrong === there.wrong) return here.missed === there.missed ? 'both' : 'sameWrong'
  return here.missed === there.missed ? 'sameMissed' : null
}

function prices({ rates }: TradeAt, base: number): Prices {
  return { wrong: shareWords(rates.wrong, base), missed: shareWords(rates.missed, base) }
}

function between({ rates, wrongRange, missedRange }: TradeAt, base: number): Prices {
  return {
    wrong: shareBetween(rates.wrong, wrongRange, base),
    missed: shareBetween(rates.missed, missedRange, base),
  }
}

/** Groups differ only if they do in the numbers as written. */
function groupsPay(groups: TradeInWords['groups'], base: number): string {
  const written = groups.map(({ label, rates, wrongRange }) => ({
    label,
    rate: shareWords(rates.wrong, base),
    between: shareBetween(rates.wrong, wrongRange, base),
  }))
  const rate = written[0]?.rate ?? ''
  if (written.every((group) => group.rate === rate)) return t('tradeoff.words.groups.same', { rate })
  return t('tradeoff.words.groups', {
    list: formatList(written.map(({ label, between: rate }) => t('tradeoff.words.group', { label, rate }))),
  })
}

/** Where a threshold stands on the log-odds ruler; below everything where there is none. */
export function thresholdX(percent: number | null): number {
  return percent === null ? -Infinity : toLogOdds(percent)
}
