import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { report, type Report } from '../../src/scenario/report.ts'

/** The command line without the cost of a process; run.test.ts starts real ones. */
const simulate = (...args: readonly string[]) => main(args)
const json = (...args: readonly string[]): Report => JSON.parse(main(args).stdout) as Report

test('preset=aclu-2018 prints 28.00 expected wrong matches, 11.00 and 17.00 by group', () => {
  const { expected } = json('preset=aclu-2018')
  expect(expected.overall.falsePositives.toFixed(2)).toBe('28.00')
  expect(expected.groups['people of color']!.falsePositives.toFixed(2)).toBe('11.00')
  expect(expected.groups['other members']!.falsePositives.toFixed(2)).toBe('17.00')
})

test('it prints exactly the fields that are documented, and nothing on stderr', () => {
  const { exitCode, stdout, stderr } = simulate(
    'https://example.org/lookalike/?t=90&mated=0.5&searches=40',
    '--searches',
  )
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const printed = JSON.parse(stdout) as Report
  const shares = ['fmr', 'fnmr', 'fpir', 'fnir', 'selectivity', 'ppv']
  const rates = [...shares, 'named', 'onlyStrangers', 'falsePositives', 'misses']
  expect(Object.keys(printed)).toEqual(['link', 'seed', 'expected', 'comparison', 'observed', 'searches'])
  for (const part of [printed.expected, printed.comparison!]) {
    expect(Object.keys(part)).toEqual(['threshold', 'gallerySize', 'overall', 'groups', 'differentials'])
    expect(Object.keys(part.overall)).toEqual([...rates, 'range'])
    expect(Object.keys(part.overall.range)).toEqual(rates)
    expect(Object.keys(part.groups)).toEqual(['people of color', 'other members'])
    for (const group of Object.values(part.groups))
      expect(Object.keys(group)).toEqual([...rates, 'range', 'searches'])
    expect(Object.keys(part.differentials)).toEqual([
      'ratio',
      'difference',
      'maxToGeometricMean',
      'gini',
      'fdr',
      'inequityRate',
    ])
  }
  expect(printed.link).toBe('t=90&searches=40&mated=0.5')
  expect(printed.expected.threshold).toBe(90)
  expect(printed.comparison!.threshold).toBe(99)
  for (const part of [printed.observed.overall, ...Object.values(printed.observed.groups)])
    for (const field of ['searches', 'nonMated', 'mated', 'falsePositives', 'misses'])
      expect(part).toHaveProperty(field)
  expect(printed.searches).toHaveLength(40)
})

test('how sure the model is stands beside every expected number, near a published count and far from it', () => {
  const near = json('n=25000&t=80').expected
  const far = json('n=30000000&t=99').expected
  const ends = ({ low, high }: { low: number; high: number }) => high / low
  expect(ends(near.overall.range.falsePositives!)).toBeLessThan(2)
  expect(ends(far.overall.range.falsePositives!)).toBeGreaterThan(10)
  for (const { overall, groups } of [near, far])
    for (const rates of [overall, ...Object.values(groups)])
      for (const [name, range] of Object.entries(rates.range)) {
        const value = rates[name as keyof typeof rates.range]
        expect(range === null, name).toBe(value === null)
        // Curves out to either side of the one drawn are possible; it is never at their edge.
        if (range !== null) expect(value! >= range.low && value! <= range.high, name).toBe(true)
      }
})

test('what it prints is what the page’s data export holds', () => {
  const link = 'preset=amazon-2018&t=85&seed=bdkm'
  expect(json(link, '--searches')).toEqual(
    JSON.parse(JSON.stringify(report(parseLink(link).scenario, link, { searches: true }))),
  )
})

test('a search lists its names, best first, none below the threshold; outcomes and counts agree', () => {
  const { searches = [], observed } = json('t=80&n=850000&mated=0.3', '--searches')
  expect(searches.map(({ probe }) => probe)).toEqual(Array.from({ length: 535 }, (_, i) => i))
  for (const { mated, outcome, candidates } of searches) {
    expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, i) => i + 1))
    const scores = candidates.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(80 - 1e-9)
    expect(candidates.length > 0).toBe(outcome !== 'nothing' && outcome !== 'trueNegative')
    expect(candidates.findIndex(({ isMate }) => isMate) === 0).toBe(outcome === 'foundFirst')
    expect(['falsePositive', 'trueNegative'].includes(outcome)).toBe(!mated)
  }
  const wrong = searches.filter(({ outcome }) => outcome === 'falsePositive').length
  expect(observed.overall.falsePositives).toBe(wrong)
})

test('searches are listed only when asked for, and comparison is null without one', () => {
  const printed = json('t2=none')
  expect(printed).not.toHaveProperty('searches')
  expect(printed.comparison).toBeNull()
})

test('undefined rates are null, and nothing is NaN, infinite or minus nothing', () => {
  for (const link of [
    'n=1&mated=1',
    'searches=1',
    'mode=rank&mated=0.5',
    'g=A:1:1::1:0',
    'g=A:1:1::1:0~B:1:0::1:0&mated=1',
  ]) {
    const { exitCode, stdout } = simulate(link, '--searches')
    expect(exitCode, link).toBe(0)
    expect(stdout, link).not.toMatch(/NaN|Infinity|-0[,\s]/)
  }
})

test('seed=each draws a seed and prints a link that gives the same numbers again', () => {
  const printed = json('seed=each&t=70')
  expect(printed.seed).toMatch(/^[b-df-hj-np-tv-z]{4}$/)
  expect(printed.link).toBe(`t=70&seed=${printed.seed}`)
  expect(json(printed.link)).toEqual(printed)
})

test('--format csv prints a row for every search', () => {
  const { exitCode, stdout } = simulate('preset=aclu-2018', '--format', 'csv')
  const lines = stdout.split('\r\n')
  expect(exitCode).toBe(0)
  expect(lines[0]).toMatch(/^probe,group,mated,outcome,/)
  expect(lines).toHaveLength(1 + 535 + 1)
  expect(lines[1]).toMatch(/^0,people of color,false,/)
})

test.each([
  [['t=20'], 't=20 is too small'],
  [['preset=aclu-2081'], 'preset=aclu-2081'],
  [['n=25,000'], 'n=25,000 is not a number'],
  [['t=80&t=90'], 't=80, 90'],
  [['hello'], 'hello'],
  [['t=80', 'n=5'], 'n=5'],
  [['t=80', '--format', 'xml'], 'xml'],
  [['--serches'], '--serches'],
  [[`g=${'A'.repeat(300)}\n`], 'g=AAA'],
] as const)('%j ends with code 2 and one line that says what and where', (args, what) => {
  const { exitCode, stdout, stderr } = simulate(...args)
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(/^simulate: [^\n]+\n$/)
  expect(stderr).toContain(what)
})

test('on the command line, keys that are not ours are kept and are no error', () => {
  expect(json('t=90&utm_source=a').link).toBe('t=90&utm_source=a')
})

test('a policy gives every group a threshold of its own, and says which', () => {
  const { groups } = json('mated=0.5&policy=equal-fpir').expected
  expect(groups['people of color']!.threshold).toBeGreaterThan(80)
  expect(groups['other members']!.threshold).toBeLessThan(80)
})

test('help names the documents and ends with code 0', () => {
  const { exitCode, stdout } = simulate('--help')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('docs/LINKS.md')
})

test('no link is the default scenario', () => {
  expect(json()).toEqual(json('preset=aclu-2018'))
})
