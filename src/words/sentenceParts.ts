import type { ExpectedRates } from '../engine/rates.ts'
import { formatCount, formatThreshold } from '../i18n/format.ts'
import { plain } from '../i18n/rich.tsx'
import type { MessageId, MessageValues } from '../i18n/translate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isThresholdIdle } from '../scenario/thresholdUse.ts'
import { expectedAt, observedAt } from '../state/derive.ts'
import { missedBrief, missedClause } from './missWords.ts'
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
}>

/** What the sentence says of a scenario: numbers of the same moment as every figure's. */
export function sentenceInput(scenario: Scenario): SentenceInput {
  const { threshold, comparison } = scenario
  const runAt = (percent: number): number => observedAt(scenario, percent).overall.falsePositives
  return {
    scenario,
    current: expectedAt(scenario, threshold),
    compared: comparison === null ? null : expectedAt(scenario, comparison),
    run: runAt(threshold),
    runCompared: comparison === null ? null : runAt(comparison),
  }
}

/** The state in words, as messages in order: drawn with marks on the page, plain in exports and announcements. */
export function sentenceParts(input: SentenceInput): readonly SentencePart[] {
  const { scenario, current, compared, run, runCompared } = input
  const { searches, gallerySize, comparison, threshold } = scenario
  const opening: SentencePart = {
    id: 'sentence.searching',
    values: {
      searches: formatCount(searches),
      n: searches,
      gallery: formatCount(gallerySize),
      g: gallerySize,
    },
  }
  const canBeWrong = scenario.matedShare < 1
  const now = [
    opening,
    wrongPart(scenario, current, threshold, 'first'),
    ...(canBeWrong ? [runPart(run)] : []),
    STOP,
  ]
  // Without a threshold, or with those of least harm, the one that is set decides nothing.
  if (isThresholdIdle(scenario)) return [...now, ...missedAlone(current)]
  if (compared === null || comparison === null || comparison === threshold)
    return [...now, ...missedAlone(current)]
  return [
    ...now,
    wrongPart(scenario, compared, comparison, 'other'),
    // That no one is, nobody needs to be told twice.
    ...(canBeWrong && runCompared !== null && runCompared > 0 ? [runPart(runCompared)] : []),
    ...missedThere(scenario, current, compared),
    STOP,
  ]
}

export function sentenceText(input: SentenceInput): string {
  return sentenceParts(input)
    .map(({ id, values }) => plain(id, values))
    .join('')
    .trim()
}

function runPart(count: number): SentencePart {
  return { id: 'sentence.run', values: { count: formatCount(count) } }
}

const STOP: SentencePart = { id: 'sentence.stop', values: {} }

function wrongPart(scenario: Scenario, rates: ExpectedRates, threshold: number, place: string): SentencePart {
  const words = wrongWords(rates, scenario.matedShare)
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
    values: { place: where[scenario.policy], threshold: formatThreshold(threshold), ...words },
  }
}

function missedThere(scenario: Scenario, current: ExpectedRates, compared: ExpectedRates): SentencePart[] {
  const now = current.overall.fnir
  const there = compared.overall.fnir
  if (now === null || there === null) return []
  const { kind } = wrongWords(compared, scenario.matedShare)
  return [
    { id: 'sentence.and', values: { kind: there > now ? kind : 'and' } },
    {
      id: 'sentence.missed',
      values: {
        missed: missedClause(there),
        before: missedBrief(now),
        threshold: formatThreshold(scenario.threshold),
      },
    },
  ]
}

function missedAlone(current: ExpectedRates): SentencePart[] {
  const { fnir } = current.overall
  return fnir === null ? [] : [{ id: 'sentence.missedAlone', values: { missed: missedClause(fnir) } }]
}
