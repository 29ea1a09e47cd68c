import { expect, test } from 'vitest'
import {
  searchesFinding,
  searchesTable,
  missedLabel,
  searchesWords,
  wrongLabel,
} from '../../../src/figures/searches/searchesWords.ts'
import { totalCounts } from '../../../src/figures/searches/searchesCounts.ts'
import { figure } from '../../../src/figures/searches/figure.ts'
import { plain } from '../../../src/i18n/rich.tsx'
import { parseLink } from '../../../src/scenario/links.ts'

const count = {
  name: 'A',
  nonMated: 0,
  wrong: 0,
  wrongOnAverage: 0,
  mated: 0,
  missed: 0,
  strangerNamed: 0,
  missedNamed: 0,
  wrongThen: null,
  missedThen: null,
  strangerNamedThen: null,
}
const aclu = [
  {
    ...count,
    name: 'Members of color',
    nonMated: 107,
    wrong: 11,
    wrongOnAverage: 9.4,
    wrongThen: 0,
    missedThen: 0,
  },
  {
    ...count,
    name: 'White members',
    nonMated: 428,
    wrong: 17,
    wrongOnAverage: 18.2,
    wrongThen: 0,
    missedThen: 0,
  },
]

test('the ACLU test is told as counts of counts, by group, and compared', () => {
  expect(searchesWords(aclu, 80, 99)).toBe(
    'At 80%, 28 of the 535 searched for are wrongly matched. By group: Members of color 11 of 107 and ' +
      'White members 17 of 428. On average: Members of color 9.4 and White members 18. ' +
      'At 99%, nobody is wrongly matched.',
  )
})

test('nobody, one person and a search without threshold are told in their own words', () => {
  expect(searchesWords([{ ...count, nonMated: 535 }], 99, null)).toBe(
    'At 99%, none of the 535 searched for is wrongly matched.',
  )
  expect(searchesWords([{ ...count, nonMated: 535, wrong: 1 }], 'none', null)).toBe(
    'With no threshold, 1 of the 535 searched for is wrongly matched.',
  )
})

test('with some people in the gallery both errors are told, each out of those it can happen to', () => {
  const strangers = { strangerNamed: 7, missedNamed: 2, strangerNamedThen: 1 }
  const mixed = [
    { ...count, nonMated: 300, wrong: 9, wrongThen: 1, mated: 235, missed: 3, missedThen: 12, ...strangers },
  ]
  expect(searchesWords(mixed, 80, 99)).toBe(
    'At 80%, 9 of the 300 not in the gallery are wrongly matched. At 99%, 1 is wrongly matched. ' +
      'At 80%, 3 of the 235 in the gallery are missed. At 99%, 12 are missed. ' +
      '7 of these 235 searches name a stranger: 2 in place of the right person, 5 beside them. At 99%, 1 does.',
  )
})

test('a label says how many of how many, and never 1 in 1', () => {
  const say = (n: number, total: number): string => {
    const { id, values } = missedLabel(n, total)
    return plain(id, values)
  }
  expect(say(11, 107)).toBe('11 of 107 missed, about 1 in 10')
  expect(say(0, 107)).toBe('none of 107 missed')
  expect(say(90, 107)).toBe('90 of 107 missed, 84%')
  expect(say(107, 107)).toBe('107 of 107 missed, 100%')
  expect(say(2, 4)).toBe('2 of 4 missed')
  const { id, values } = wrongLabel(0, 107)
  expect(plain(id, values)).toBe('none of 107')
})

test('the table holds the numbers of the sentence and their sum, and no column for what cannot happen', () => {
  const table = searchesTable(aclu, 80, 99)
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Group',
    'Not in the gallery',
    'Wrongly matched, at 80%',
    'Wrongly matched, at 99%',
    'Wrongly matched on average, at 80%',
  ])
  expect(table.rows).toEqual([
    ['Members of color', '107', '11', '0', '9.4'],
    ['White members', '428', '17', '0', '18'],
    ['All', '535', '28', '0', '28'],
  ])
  expect(table.raw?.[0]).toEqual(['Members of color', 107, 11, 0, 9.4])
})

test('who is named in searches for somebody enrolled has a column, and is never said to be nobody where somebody is', () => {
  const enrolled = [{ ...count, mated: 100, missed: 4, strangerNamed: 6, missedNamed: 1 }]
  expect(searchesTable(enrolled, 80, null).rows).toEqual([['A', '100', '4', '6']])
  expect(searchesWords(enrolled, 80, null)).toContain('6 of these 100 searches name a stranger')
  const alone = [{ ...count, mated: 100, missed: 1, strangerNamed: 1, missedNamed: 1 }]
  expect(searchesWords(alone, 80, null)).toContain('names a stranger, in place of the right person.')
})

test('the headline elsewhere counts all groups together, and misses where nobody can be wrongly matched', () => {
  expect(searchesFinding(totalCounts(aclu))).toBe('In this run: 28 of 535 wrongly matched')
  expect(searchesFinding({ ...count, nonMated: 3, wrong: 0, mated: 9, missed: 4 })).toBe(
    'In this run: 0 of 3 wrongly matched',
  )
  expect(searchesFinding({ ...count, mated: 9, missed: 4 })).toBe('In this run: 4 of 9 missed')
})

test('a run that was picked by hand says so, and no other', () => {
  const words = (link: string): string => figure.words(parseLink(link).scenario)
  expect(words('')).toMatch(/ This run was picked: at 80% it finds what the ACLU found\.$/)
  for (const link of ['?seed=5', '?n=26000', '?preset=california-2019'])
    expect(words(link)).not.toContain('picked')
  expect(words('?t=90')).toContain('picked')
})
