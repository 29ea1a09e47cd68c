import { formatCount, formatRate } from '../i18n/format.ts'
import { t, type MessageValues } from '../i18n/translate.ts'
import { productOf } from '../scenario/presets/product.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { publishedFit, type PublishedFit } from '../state/publishedFit.ts'
import { isWide } from '../state/ranges.ts'
import { isChanged } from './presetTitle.ts'
import { thresholdText } from './thresholdNames.ts'
import { testsPer } from './wrongWords.ts'

/**
 * What was published of the event the scenario is named after, beside what the model gives there, and whether that fits:
 * `Published at 80%: 26 of 120 wrongly matched. This model: 6; it does not fit.` A scene of which nothing was published is
 * said to be made up.
 */
export function publishedWords(scenario: Scenario): string {
  const fit = publishedFit(scenario)
  if (fit === null) return t('published.madeUp')
  const found = t('published.found', foundValues(fit))
  if (isChanged(scenario)) return t('published.changed', { found })
  const said = t('published.said', { found, ...modelValues(fit), fit: fit.fit })
  return productOf(scenario) === 'unmeasured' ? `${said} ${t('published.restMadeUp')}` : said
}

/** What was found, for messages that say it. */
export function foundValues({ row: { published, scenario } }: PublishedFit): MessageValues {
  const { what, group, count, of, rate, threshold } = published
  return {
    at: threshold === null ? 'none' : thresholdText(scenario, threshold),
    what,
    found:
      count === null
        ? formatRate(rate)
        : t('published.count', { count: formatCount(count), of: formatCount(of) }),
    group: group ?? 'none',
  }
}

/** A range whose ends are this many times apart is no support for the model. */
const VAGUE = 5

/** Of a count the model's is written in people, of a rate in percent. */
export function modelValues({ row: { model, published }, range }: PublishedFit): MessageValues {
  const { of } = published
  const write = (rate: number): string => {
    if (of === null) return formatRate(rate)
    return rate * of >= 0.5
      ? formatCount(rate * of)
      : t('published.test', { chance: testsPer(-Math.expm1(of * Math.log1p(-rate))) })
  }
  const [low, high] = [range?.low ?? model.rate, range?.high ?? model.rate].map(write) as [string, string]
  const isSaid = range !== null && isWide(range, model.rate) && low !== high
  // Ends so far apart would hold nearly any count.
  const isVague = range !== null && range.high > VAGUE * range.low ? 'yes' : 'no'
  return { model: write(model.rate), isVague, between: isSaid ? t('rates.between', { low, high }) : 'none' }
}
