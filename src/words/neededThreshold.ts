import { formatThreshold, isScaleAssumed, namedThresholds, sayThreshold } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/**
 * A threshold that something would take. Read as advice, it has to stand on the product's own terms: among its named
 * settings where their numbers were not published (`a setting higher than both`), with the word for it on a scale that the
 * model lends it (`about 93% (assumed scale)`), as it is on the product's own.
 *
 * @param style `about 93%`; `a threshold of 93%`; `93%`
 */
export function neededThreshold(percent: number, style: 'about' | 'of' | 'bare'): string {
  const named = namedThresholds()
  const [low, high] = [named[0], named.at(-1)]
  if (low === undefined || high === undefined)
    return t('threshold.needed', { style, threshold: advised(percent) })
  if (named.some(([at]) => at === percent)) return sayThreshold(percent)
  const place = percent < low[0] ? 'below' : percent > high[0] ? 'above' : 'between'
  return t('threshold.needed.named', { place, low: low[1], high: high[1] })
}

/** For messages that say of a figure's whole scale whether it is assumed. */
export function scaleValues(): Readonly<{ isAssumed: 'yes' | 'no' }> {
  return { isAssumed: isScaleAssumed() ? 'yes' : 'no' }
}

/** The number alone: bare on the product's own scale, with the word for it on an assumed one. */
export function advised(percent: number): string {
  const threshold = formatThreshold(percent)
  return isScaleAssumed() ? t('threshold.assumed', { threshold }) : threshold
}
