import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import { SETTINGS, parseLink, printLink } from '../../src/scenario/links.ts'
import { DEFAULT_SCENARIO, PRESETS } from '../../src/scenario/presets/index.ts'
import { anyDisplay, anyScenario } from './arbitraryState.ts'

const SEED = 20181018

test('a default scenario prints no keys, and no keys are the default scenario', () => {
  expect(printLink({ scenario: DEFAULT_SCENARIO })).toBe('')
  expect(parseLink('')).toEqual({
    scenario: DEFAULT_SCENARIO,
    display: DEFAULT_DISPLAY,
    extra: [],
    notes: [],
  })
})

test('a preset as it is prints its id and nothing else', () => {
  for (const { id, scenario } of PRESETS)
    expect(printLink({ scenario })).toBe(id === DEFAULT_SCENARIO.preset ? '' : `preset=${id}`)
})

test('for 1,000 random states, reading what was printed gives the state back', () => {
  const state = fc.record({
    scenario: anyScenario,
    display: anyDisplay,
    extra: fc.array(
      fc.tuple(
        fc.string({ minLength: 1, unit: 'grapheme' }).map((key) => `x${key}`),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(state, (s) => {
      const read = parseLink(printLink(s), () => s.scenario.seed)
      expect(read).toEqual({ ...s, notes: [] })
      expect(printLink(read)).toBe(printLink(s))
    }),
    { numRuns: 1000, seed: SEED },
  )
})

test('the same state is read from a whole address, from a query with ? and from a query without', () => {
  const query = 'preset=amazon-2018&t=90&g=A:1:1::1:0~B:1:2::3.7:-1&ref=https%3A%2F%2Fa.b%2F%3Fc'
  const forms = [
    '',
    '?',
    'https://example.org/lookalike/?',
    'http://localhost:5173/embed/index.html?',
    'file:///C:/a/b.html?',
  ]
  for (const form of forms) expect(parseLink(form + query)).toEqual(parseLink(query))
  expect(parseLink('https://example.org/lookalike/').scenario).toBe(DEFAULT_SCENARIO)
})

test('a secret after # (WordPress) and text fragments leave the state alone', () => {
  for (const hash of ['#?secret=aB3dE5fG7h', '#?secret=t&t=99', '#:~:text=a=b', '#n', '#'])
    expect(parseLink(`https://example.org/?t=90${hash}`)).toEqual(parseLink('t=90'))
})

test('a host that can only edit the part after # can set our keys there', () => {
  expect(parseLink('?lesson=why-99&step=1#step=2').display).toMatchObject({ lesson: 'why-99', step: '2' })
})

test('keys that are not ours are kept in their order and printed again', () => {
  const { extra, scenario, notes } = parseLink('utm_source=a%20b&t=90&fbclid=&utm_source=c')
  expect(extra).toEqual([
    ['utm_source', 'a b'],
    ['fbclid', ''],
    ['utm_source', 'c'],
  ])
  expect(notes).toEqual([])
  expect(printLink({ scenario, extra })).toBe('t=90&utm_source=a%20b&fbclid=&utm_source=c')
})

test('a percentage may carry a percent sign, or a decimal comma where it can mean nothing else', () => {
  for (const given of ['99.9', '99.9%', '99.9%25', '99,9', '99,9%20%25', ' 99.90 ', '99,90'])
    expect(parseLink(`t=${given}`)).toMatchObject({ scenario: { threshold: 99.9 }, notes: [] })
  expect(parseLink('t=80,000').notes).toMatchObject([
    { key: 't', given: '80,000', problem: 'notANumber', used: '80' },
  ])
})

test('a number that two readers could take for two numbers is not guessed at', () => {
  for (const given of ['25,000', '25 000', '25.000,5', '25_000', '25k', '0x10', '1e', '..5', 'five', '٢٥'])
    expect(parseLink(`n=${given}`).notes).toMatchObject([{ key: 'n', problem: 'notANumber', used: '25000' }])
  expect(parseLink('t=0.8').notes).toMatchObject([
    { key: 't', given: '0.8', problem: 'tooSmall', used: '80' },
  ])
  expect(parseLink('n=1e9')).toMatchObject({ scenario: { gallerySize: 1e9 }, notes: [] })
})

test('minus nothing is nothing', () => {
  expect(Object.is(parseLink('mated=-0').scenario.matedShare, 0)).toBe(true)
})

test('no text makes the reading of a link throw, or gives a state that does not print (5,000 texts)', () => {
  const key = fc.constantFrom(...Object.keys(SETTINGS), 'T', '__proto__', 'constructor')
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '1e999',
      '-0',
      'NaN',
      '%',
      '%zz',
      '~',
      ':::::',
      'A:1:1::1:0~',
      '\uD800',
      '[object Object]',
      '\0',
    ),
    fc.double().map(String),
  )
  const query = fc
    .array(
      fc.tuple(key, value).map(([k, x]) => `${k}=${x}`),
      { maxLength: 8 },
    )
    .map((all) => all.join('&'))
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    query,
    query.map((q) => `?${q}`),
    query.map((q) => `https://a.b/c?${q}#${q}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const state = parseLink(text, () => 'bdfg')
      const again = parseLink(printLink(state), () => 'bdfg')
      expect(again).toEqual({ ...state, notes: [] })
    }),
    { numRuns: 5000, seed: SEED },
  )
})

test('seed=each asks the caller for a seed, and prints each again', () => {
  const state = parseLink('seed=each', () => 'bdkm')
  expect(state).toMatchObject({ scenario: { seed: 'bdkm' }, display: { seedForEach: true }, notes: [] })
  expect(printLink(state)).toBe('seed=each')
})

test('a link in which everything is set by hand has at most 200 characters', () => {
  const link = [
    't=93.5&t2=97.5&n=850000&searches=1200&mated=0.25&photo=-2.35&mode=rank&k=17&fmr=1.2e-5&rho=0.35&cross=0.45',
    'g=A:0.2:0.45:0.3:3.7:-0.5~B:0.8:0.55:0.7:1:0&policy=cost&cost=30&seed=bdkm&view=scores',
  ].join('&')
  const printed = printLink(parseLink(link))
  expect(parseLink(link).notes).toEqual([])
  expect(printed).toBe(link)
  expect(printed.length).toBeLessThanOrEqual(200)
})

test('a link of a megabyte is refused at once, with a note, whatever it is made of', () => {
  for (const text of [
    `g=${'a:1:1::1:0~'.repeat(100_000)}`,
    'k=1&'.repeat(300_000),
    `?${'%F0'.repeat(400_000)}`,
  ]) {
    const start = performance.now()
    const { scenario, extra, notes } = parseLink(text)
    expect(performance.now() - start).toBeLessThan(50)
    expect(scenario).toEqual(DEFAULT_SCENARIO)
    expect(extra).toEqual([])
    expect(notes).toMatchObject([{ key: 'link', problem: 'tooLong' }])
    expect(notes[0]!.given.length).toBeLessThanOrEqual(40)
  }
})
