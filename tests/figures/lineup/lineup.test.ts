import { expect, test } from 'vitest'
import { candidateState, writeScore } from '../../../src/figures/lineup/lineupData.ts'
import { lineupFinding, lineupTable, lineupWords } from '../../../src/figures/lineup/lineupWords.ts'

const probe = { label: 'Search 12', groupName: 'A', isMated: false, faceSeed: 1 }
const candidate = (rank: number, score: number, isMate = false) => ({
  rank,
  reference: 1000 + rank,
  score,
  groupName: 'B',
  isMate,
  faceSeed: rank,
})

test('a score at the threshold is named, one just below is not, and neither reads as the other', () => {
  expect(candidateState(80, 80, null)).toBe('named')
  expect(candidateState(79.9999, 80, null)).toBe('below')
  expect(writeScore(79.9999)).toBe('79.9%')
  expect(writeScore(98.999)).toBe('98.9%')
  expect(writeScore(99.9999)).toBe('99.99%')
})

test('a candidate is named at both thresholds, at one of them, or at none', () => {
  expect([99.5, 85, 20].map((score) => candidateState(score, 80, 99))).toEqual(['named', 'gone', 'below'])
  expect([99.5, 85, 20].map((score) => candidateState(score, 99, 80))).toEqual(['named', 'would', 'below'])
  expect(candidateState(1, null, null)).toBe('named')
})

test('a list of strangers for somebody who is not in the gallery', () => {
  expect(lineupWords(probe, [candidate(1, 86.43), candidate(2, 81.2), candidate(3, 60)], 80, 99)).toBe(
    'At 80%, 2 people are named for Search 12. The best, at 86.4%, is a stranger. The person searched for is not in ' +
      'the gallery, so every name is wrong. At 99%, nobody is named.',
  )
})

test('a list with the right person first, lower, or not at all', () => {
  const mated = { ...probe, isMated: true }
  expect(lineupWords(mated, [candidate(1, 99.95, true)], 99, null)).toBe(
    'At 99%, 1 person is named for Search 12. The best, at 99.95%, is the right one.',
  )
  expect(lineupWords(mated, [candidate(1, 90), candidate(2, 85, true)], 80, null)).toBe(
    'At 80%, 2 people are named for Search 12. The best, at 90%, is a stranger. The right person is number 2.',
  )
  expect(lineupWords(mated, [candidate(1, 90), candidate(2, 75, true)], 80, null)).toBe(
    'At 80%, 1 person is named for Search 12. The best, at 90%, is a stranger. The right person is in the gallery ' +
      'and is not named.',
  )
})

test('an empty list is right or a miss', () => {
  expect(lineupWords(probe, [], 99, null)).toBe(
    'At 99%, nobody is named for Search 12. That is right: the person is not in the gallery.',
  )
  expect(lineupWords({ ...probe, isMated: true }, [candidate(1, 90, true)], 99, null)).toBe(
    'At 99%, nobody is named for Search 12. The person is in the gallery, and is missed.',
  )
})

test('the table has a row for every candidate, with what is true and what happens', () => {
  const table = lineupTable(probe, [candidate(1, 86.43), candidate(2, 60, true)], 80, 99)
  expect(table.rows).toEqual([
    ['1', '86.4%', 'a stranger', 'B', '1001', 'named; not at 99%'],
    ['2', '60%', 'the same person', 'B', '1002', 'not named'],
  ])
})

test('the headline elsewhere is who is named first', () => {
  expect(lineupFinding([candidate(1, 86.4), candidate(2, 81.2, true)], 80)).toBe(
    'This search names a stranger',
  )
  expect(lineupFinding([candidate(1, 86.4, true), candidate(2, 81.2)], 80)).toBe(
    'This search names the right person',
  )
  expect(lineupFinding([candidate(1, 86.4)], 90)).toBe('This search names nobody')
})
