import { expect, test } from 'vitest'
import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import { missedNumber } from '../../src/words/missWords.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { expectedAt } from '../../src/state/derive.ts'

function sentenceOf(link: string): string {
  const { scenario } = parseLink(link)
  const current = expectedAt(scenario, scenario.threshold)
  return sentenceText({ scenario, current, compared: null, run: 0, runCompared: null })
}

test('with no threshold everyone who is not in the gallery is wrongly matched', () => {
  expect(sentenceOf('?mode=rank')).toContain(
    'every search names its 5 best lookalikes, so by definition 535 people are wrongly matched',
  )
})

test('where everyone searched for is in the gallery nobody is said to be safe: a wrong name can stand beside the right one', () => {
  for (const link of ['?mode=rank&mated=1', '?mated=1', '?mated=1&t=99&n=30000000']) {
    expect(sentenceOf(link)).toContain(
      'everyone searched for is in the gallery, so a wrong name can only come beside or instead of the right one',
    )
    expect(sentenceOf(link)).not.toMatch(/no one|nobody/i)
  }
})

test('of both thresholds it says how many this run has, where there are any: the picture beside it counts those', () => {
  const said = (link: string): string => sentenceText(sentenceInput(parseLink(link).scenario))
  expect(said('?t=90&n=1e9')).toMatch(
    /wrongly matched \([^()]+; this run: \d+\)\. At 99%, about 9 people are wrongly matched \([^()]+; this run: 14\) and/,
  )
  expect(said('')).toMatch(
    /At 99%, hardly anyone is wrongly matched: in 1 test of 980 someone is \([^();]+\), but/,
  )
})

test('where some are enrolled it says how many searches name only strangers: of a camera’s alerts, the wrong ones', () => {
  expect(sentenceOf('?preset=met-2024')).toMatch(
    /Of about \d+ searches that name somebody, 2 \(between 2 and 3\) name only strangers\./,
  )
  expect(sentenceOf('?preset=crowd-watchlist')).toMatch(
    /Of about 1\d\d searches that name somebody, 1\d\d \(between \d+ and [\d,]+\) name only strangers\./,
  )
  for (const link of ['', '?preset=fbi-30m']) expect(sentenceOf(link)).not.toContain('only strangers')
})

test('where nobody searched for is enrolled, a true match would be missed', () => {
  expect(sentenceOf('')).toMatch(/If the person were in the gallery, .* true matches would be missed/)
  expect(sentenceOf('?mated=0.5')).toMatch(/If the person is in the gallery, .* true matches are missed/)
})

test('a share missed is never written like the end of its range', () => {
  expect(missedNumber(1 / 7.4, { low: 1 / 10, high: 1 / 7.1 })).toBe('1 in 7.4')
  expect(missedNumber(1 / 7.4, { low: 1 / 10, high: 1 / 5 })).toBe('1 in 7')
  expect(missedNumber(1 / 92.4, { low: 1 / 120, high: 1 / 92 })).toBe('1 in 92.4')
})
