import { plain } from '../i18n/rich.tsx'
import type { Scenario } from '../scenario/scenario.ts'
import { isThresholdIdle } from '../scenario/thresholdUse.ts'
import { expectedAt } from '../state/derive.ts'
import { openingPart, runPart, type SentencePart, STOP, wrongPart } from './sentenceParts.ts'
import { wrongBetween } from './wrongBetween.ts'

/** Editors cut a longer text, and screen readers read it in one breath. */
const LONGEST = 250

/**
 * What the picture shows, for readers who cannot see it: how many are wrongly matched at each threshold, with the ranges, in
 * at most 250 characters. Where it would be longer, it does without what is searched for in what.
 */
export function pictureText(scenario: Scenario): string {
  const whole = text([openingPart(scenario), ...countParts(scenario, 'first')])
  return whole.length <= LONGEST ? whole : text(countParts(scenario, 'other'))
}

const text = (parts: readonly SentencePart[]): string =>
  parts
    .map(({ id, values }) => plain(id, values))
    .join('')
    .trim()

function countParts(scenario: Scenario, place: 'first' | 'other'): readonly SentencePart[] {
  const { threshold, comparison } = scenario
  const hasOther = comparison !== null && comparison !== threshold && !isThresholdIdle(scenario)
  return [...countAt(scenario, threshold, place), ...(hasOther ? countAt(scenario, comparison, 'other') : [])]
}

function countAt(scenario: Scenario, threshold: number, place: string): readonly SentencePart[] {
  return [
    wrongPart(scenario, expectedAt(scenario, threshold), threshold, place),
    ...runPart(wrongBetween(scenario, threshold), null),
    STOP,
  ]
}
