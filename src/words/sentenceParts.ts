import type { ExpectedRates } from '../engine/rates.ts'
import { formatCount } from '../i18n/format.ts'
import { plain } from '../i18n/rich.tsx'
import type { MessageId, MessageValues } from '../i18n/translate.ts'
import { galleryOf } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isThresholdIdle } from '../scenario/thresholdUse.ts'
import { expectedAt, observedAt } from '../state/derive.ts'
import { missedRangeAt } from '../state/ranges.ts'
import { assumedShare } from './assumedShare.ts'
import { missesStand } from './missesStand.ts'
import { missedBrief, missedUnmarked } from './missWords.ts'
import { namedPart } from './namedPart.ts'
import { publishedWords } from './publishedWords.ts'
import { markedThreshold, thresholdText } from './thresholdNames.ts'
import { mostAny, wrongBetween } from './wrongBetween.ts'
import { wrongWords } from './wrongWords.ts'

export type SentencePart = Readonly<{ id: MessageId; values: MessageValues }>

export type SentenceInput = Readonly<{
  scenario: Scenario
  current: ExpectedRates
  compared: ExpectedRates | null
  /** People wrongly matched in this run. */
  run: number
  /** The same at the threshold that is compared with, or null. */
  runCompared: number | null
  /** Rougher ranges, sooner: for while something is dragged. */
  isQuick?: boolean
}>

/** What the sentence says of a scenario: numbers of the same moment as every figure's. */
export function sentenceInput(scenario: Scenario, isQuick = false): SentenceInput {
  const { threshold, comparison } = scenario
  const runAt = (percent: number): number => observedAt(scenario, percent).overall.falsePositives
  return {
    scenario,
    current: expectedAt(scenario, threshold),
    compared: comparison === null ? null : expectedAt(scenario, comparison),
    run: runAt(threshold),
    runCompared: comparison === null ? null : runAt(comparison),
    isQuick,
  }
}

/**
 * The state in words, as messages in order: drawn with marks on the page, plain in exports and announcements. Numbers come
 * with their ranges, misses with the word `assumed`, an event with what was published of it.
 */
export function sentenceParts(input: SentenceInput): readonly SentencePart[] {
  const { scenario, current, compared, run, runCompared, isQuick = false } = input
  const { comparison, threshold, matedShare } = scenario
  const now = [
    openingPart(scenario),
    wrongPart(scenario, current, threshold, 'first', isQuick),
    ...runPart(wrongBetween(scenario, threshold, isQuick), matedShare < 1 ? run : null),
    STOP,
    ...namedPart(scenario, current, isQuick),
  ]
  const hasOther = compared !== null && comparison !== null && comparison !== threshold
  // Without a threshold, or with those of least harm, the one that is set decides nothing.
  const rest =
    hasOther && !isThresholdIdle(scenario)
      ? otherParts(scenario, current, { at: comparison, rates: compared, run: runCompared }, isQuick)
      : missedAlone(scenario, current, isQuick)
  return [...now, ...rest, { id: 'sentence.published', values: { published: publishedWords(scenario) } }]
}

export function sentenceText(input: SentenceInput): string {
  return sentenceParts(input)
    .map(({ id, values }) => plain(id, values))
    .join('')
    .trim()
}

export const STOP: SentencePart = { id: 'sentence.stop', values: {} }

/** What is searched for in what. */
export function openingPart(scenario: Scenario): SentencePart {
  const { searches, gallerySize } = scenario
  const values = { searches: formatCount(searches), n: searches }
  return {
    id: 'sentence.searching',
    values: {
      ...values,
      ...assumedShare(scenario),
      gallery: formatCount(gallerySize),
      g: gallerySize,
      of: galleryOf(scenario),
    },
  }
}

/** In a bracket: what is not known of the number, and what came of it in this run. */
export function runPart(between: string | null, run: number | null): readonly SentencePart[] {
  if (run !== null)
    return [{ id: 'sentence.run', values: { between: between ?? 'none', count: formatCount(run) } }]
  return between === null ? [] : [{ id: 'sentence.range', values: { between } }]
}

type Other = Readonly<{ at: number; rates: ExpectedRates; run: number | null }>

function otherParts(scenario: Scenario, current: ExpectedRates, other: Other, isQuick: boolean) {
  // That no one is, nobody needs to be told twice.
  const run = scenario.matedShare < 1 && other.run !== null && other.run > 0 ? other.run : null
  return [
    wrongPart(scenario, other.rates, other.at, 'other', isQuick),
    ...runPart(wrongBetween(scenario, other.at, isQuick), run),
    ...missedThere(scenario, current, other, isQuick),
    STOP,
  ]
}

/** How many are wrongly matched at a threshold; `place` is `first` after the opening, `other` at the start of a sentence. */
export function wrongPart(
  scenario: Scenario,
  rates: ExpectedRates,
  threshold: number,
  place: string,
  isQuick = false,
): SentencePart {
  const words = wrongWords(rates, scenario.matedShare, mostAny(scenario, threshold, isQuick))
  if (scenario.mode === 'rank') {
    return { id: 'sentence.wrongRank', values: { list: scenario.listLength, ...words } }
  }
  const where = {
    same: place,
    cost: scenario.groups.length === 1 ? 'leastHarmOne' : 'leastHarm',
    'equal-fpir': `${place}Own`,
    'equal-fnir': `${place}Own`,
  }
  return {
    id: 'sentence.wrong',
    values: {
      place: where[scenario.policy],
      threshold: (place === 'first' ? markedThreshold : thresholdText)(scenario, threshold),
      ...words,
    },
  }
}

function missedThere(
  scenario: Scenario,
  current: ExpectedRates,
  { at, rates }: Other,
  isQuick: boolean,
): SentencePart[] {
  const now = current.overall.fnir
  const there = rates.overall.fnir
  if (now === null || there === null) return []
  const { kind } = wrongWords(rates, scenario.matedShare)
  const isGain = there > now && (kind === 'rare' || kind === 'none')
  return [
    { id: 'sentence.and', values: { kind: isGain ? 'but' : 'and' } },
    {
      id: 'sentence.missed',
      values: {
        missed: missedUnmarked(there, missedRangeAt(scenario, at, isQuick), scenario.matedShare),
        before: missedBrief(now, missedRangeAt(scenario, scenario.threshold, isQuick)),
        threshold: thresholdText(scenario, scenario.threshold),
      },
    },
  ]
}

/** How many of the enrolled are missed, as a sentence of its own. */
export function missedAlone(scenario: Scenario, current: ExpectedRates, isQuick: boolean): SentencePart[] {
  const { fnir } = current.overall
  if (fnir === null) return []
  const { threshold, matedShare } = scenario
  const missed = missedUnmarked(fnir, missedRangeAt(scenario, threshold, isQuick), matedShare)
  const enrolled = matedShare > 0 ? 'some' : 'none'
  return [{ id: 'sentence.missedAlone', values: { missed, enrolled, stand: missesStand(scenario) } }]
}
