import { formatLarge, formatRate, sayThreshold, isOneIn, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Range } from '../../state/ranges.ts'
import { rangeShort } from '../../words/missWords.ts'
import { TAIL } from '../../words/shareRange.ts'
import type { ScoresData } from './scoresData.ts'

/** Below one in a trillion a number means nothing to anybody. */
const HARDLY = 1e-12
const NEARLY_ALL = 0.995
/** How many searches name a stranger, with what the model knows of it: a point, or in the far tail how many at most. */
export function searchesWithin(fpir: number, range: Range | null): string {
  const bound = boundWords(fpir, range)
  const wrong = bound ?? shareWords('searches', fpir)
  // A bound is the end of the range: the range would say it again.
  return t('scores.within', { wrong, between: bound === null ? (rangeShort(fpir, range) ?? 'none') : 'none' })
}

/** In the far tail how many searches at most name a stranger; null elsewhere. */
function boundWords(fpir: number, range: Range | null): string | null {
  return isBound(fpir, range) ? t('scores.searches.atMost', { n: formatLarge(oneIn(range.high)) }) : null
}

function isBound(fpir: number, range: Range | null): range is Range {
  return range !== null && fpir < TAIL && isOneIn(range.high)
}

/** A share of searches or of true matches in words that go with `wrongly matched` and `missed`. */
export function shareWords(of: 'searches' | 'pairs', rate: number): string {
  const one = oneIn(rate)
  if (one === null || rate < HARDLY) return t(`scores.${of}.none`)
  if (rate >= NEARLY_ALL) return t(`scores.${of}.all`)
  if (!isOneIn(rate)) return t(`scores.${of}.share`, { share: formatRate(rate) })
  return t(`scores.${of}.oneIn`, { n: formatLarge(one) })
}

type Said = Pick<
  ScoresData,
  | 'gallerySize'
  | 'threshold'
  | 'comparison'
  | 'fpir'
  | 'fnmr'
  | 'fpirComparison'
  | 'fnmrComparison'
  | 'missedInAll'
  | 'fpirRange'
  | 'fpirRangeComparison'
>

/** The finding, as the figure's heading: how often the best of all strangers scores high enough. */
export function scoresHeadline({ gallerySize, threshold, fpir, fpirRange = null }: Said): string {
  return t('scores.headline', {
    kind: threshold === null ? 'none' : 'at',
    n: gallerySize,
    size: formatLarge(gallerySize),
    threshold: sayThreshold(threshold),
    wrong: searchesWithin(fpir, fpirRange),
  })
}

/** The picture in words: what the threshold does to strangers and to true matches, now and at the comparison. */
export function scoresWords(data: Said): string {
  const size = { size: formatLarge(data.gallerySize), n: data.gallerySize }
  const now =
    data.threshold === null
      ? t('scores.say.rank', size)
      : t('scores.say', {
          ...size,
          ...ratesAt(data.threshold, data.fpir, data.fnmr),
          wrong: searchesWithin(data.fpir, data.fpirRange ?? null),
        }) + pushedWords(data)
  const { comparison, fpirComparison, fnmrComparison, fpirRangeComparison = null } = data
  if (comparison === null || comparison === data.threshold) return now
  if (fpirComparison === null || fnmrComparison === null) return now
  const then = ratesAt(comparison, fpirComparison, fnmrComparison)
  const wrong = searchesWithin(fpirComparison, fpirRangeComparison)
  return `${now} ${t('scores.say.then', { ...then, wrong })}`
}

/** A true match is missed, too, where the list is full of strangers who score higher: said where it shows. */
function pushedWords({ threshold, fnmr, missedInAll = null }: Said): string {
  if (threshold === null || missedInAll === null) return ''
  const missed = shareWords('pairs', missedInAll)
  return missed === shareWords('pairs', fnmr) ? '' : ` ${t('scores.say.pushed', { missed })}`
}

export function ratesAt(
  percent: number,
  fpir: number,
  fnmr: number,
  range: Range | null = null,
): Readonly<{ threshold: string; wrong: string; missed: string }> {
  return {
    threshold: sayThreshold(percent),
    wrong: isBound(fpir, range)
      ? t('rates.atMost', { high: t('rates.oneIn', { n: formatLarge(oneIn(range.high)) }) })
      : shareWords('searches', fpir),
    missed: shareWords('pairs', fnmr),
  }
}
