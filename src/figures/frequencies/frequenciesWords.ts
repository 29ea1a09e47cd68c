import type { Range } from '../../engine/ensemble.ts'
import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { shareText, withRange } from '../../words/shareRange.ts'
import type { FrequencyRanges } from './frequenciesData.ts'

/**
 * The bins in words.
 *
 * @param fpir exact rate of wrong matches per search of somebody not in the gallery, for when it is under one search;
 *   null to leave it out
 * @param isStandIn whether half are taken to be in the gallery where the scenario has nobody
 * @param ranges of both shares that go wrong; null while something is dragged
 */
export function frequenciesWords(
  counts: NaturalFrequencies,
  fpir: number | null,
  isStandIn = false,
  ranges: FrequencyRanges | null = null,
): string {
  const { named, firstNameRight } = counts
  return [
    isStandIn ? t('frequencies.standIn') : null,
    splitWords(counts),
    matedWords(counts, ranges?.missed ?? null),
    nonMatedWords(counts, fpir, ranges?.wrong ?? null),
    named > 0
      ? t('frequencies.words.named', {
          named: formatCount(named),
          right: firstNameRight,
          rightText: formatCount(firstNameRight),
        })
      : t('frequencies.fraction.none', { total: formatCount(counts.searches) }),
    ranges?.wrong || ranges?.missed ? t('rates.ranges') : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function matedWords(counts: NaturalFrequencies, range: Range | null): string | null {
  const { mated, outcomes } = counts
  if (mated === 0) return null
  const missed = missedOf(counts)
  return t('frequencies.words.mated', {
    found: formatCount(outcomes.foundFirst),
    lower: formatCount(outcomes.foundLower),
    missed: formatCount(missed),
    range: countRange(missed, range, mated),
  })
}

/** Those wrongly matched; of less than one of them, how rare they are. */
function nonMatedWords(
  { nonMated, wronglyMatched }: NaturalFrequencies,
  fpir: number | null,
  range: Range | null,
): string | null {
  if (nonMated === 0) return null
  const words = t('frequencies.words.nonMated', {
    wrong: wronglyMatched,
    wrongText: formatCount(wronglyMatched),
    range: countRange(wronglyMatched, range, nonMated),
  })
  if (wronglyMatched > 0 || fpir === null || fpir === 0) return words
  const chance = t('frequencies.words.rare.oneIn', { chance: withRange(fpir, range, shareText) })
  return `${words} ${t('frequencies.words.rare', { chance })}`
}

/** Where a number of so many searches could be: `between 16 and 35`; `none` where it would read the same, or has none. */
function countRange(count: number, range: Range | null, searches: number): string {
  if (range === null) return 'none'
  const [low, high] = [range.low, range.high].map((share) => Math.round(share * searches)) as [number, number]
  if (low === high && low === count) return 'none'
  if (low === 0) return t('rates.atMost', { high: formatCount(high) })
  return t('rates.between', { low: formatCount(low), high: formatCount(high) })
}

function splitWords({ searches, mated, nonMated }: NaturalFrequencies): string {
  const values = {
    total: formatCount(searches),
    mated: formatCount(mated),
    n: mated,
    nonMated: formatCount(nonMated),
  }
  if (mated === 0) return t('frequencies.words.noneMated', values)
  if (nonMated === 0) return t('frequencies.words.allMated', values)
  return t('frequencies.words.split', values)
}

/** Searches for somebody in the gallery that do not find them. */
export function missedOf({ outcomes }: NaturalFrequencies): number {
  return outcomes.pushedOff + outcomes.wrongOnly + outcomes.nothing
}
