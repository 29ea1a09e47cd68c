import { expect, test } from 'vitest'
import { calibrate, calibrateFmr } from '../../src/engine/calibrate.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import account from '#words/account.json'
import explore from '#words/explore.json'
import presets from '#words/presets.json'
import { SETTINGS, parseLink, printLink } from '../../src/scenario/links.ts'
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts'
import { PRESET_SCENARIOS } from '../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { toSetting } from '../../src/scenario/toSetting.ts'

const whom = Object.entries(explore).filter(([id]) => id.startsWith('headline.whom.'))
const words = { ...presets, ...account, ...Object.fromEntries(whom) }

const ratesOf = (scenario: Scenario) => expectedRates(toSetting(scenario))
const expectedWrong = (query: string): number => ratesOf(parseLink(query).scenario).overall.falsePositives

/** The value between two others at which a rising function of it is 0. */
function bisect(f: (value: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  for (let i = 0; i < 60; i += 1) {
    const middle = (a + b) / 2
    if (f(middle) < 0) a = middle
    else b = middle
  }
  return (a + b) / 2
}

/** Share of searches, of whatever kind, that return somebody. */
function returned(scenario: Scenario): number {
  const { overall } = ratesOf({ ...scenario, matedShare: 0 })
  const mated = ratesOf({ ...scenario, matedShare: 1, listLength: 1, mode: 'threshold' })
  const missed = mated.overall.fnmr!
  const fpir = overall.fpir!
  return scenario.matedShare * (1 - missed * (1 - fpir)) + (1 - scenario.matedShare) * fpir
}

test('every preset has settings of its own, and all settings have an account of their sources', () => {
  expect(PRESETS.map(({ scenario }) => scenario.preset)).toEqual([...PRESET_SCENARIOS.keys()])
})

test('the ACLU’s 28, of them 11 and 17, are what the default preset expects', () => {
  const { overall, groups } = ratesOf(presetScenario('aclu-2018'))
  expect(groups.map(({ searches }) => searches)).toEqual([107, 428])
  expect(overall.falsePositives).toBeCloseTo(28, 6)
  expect(groups[0]!.falsePositives).toBeCloseTo(11, 6)
  expect(groups[1]!.falsePositives).toBeCloseTo(17, 6)
})

test('at 99 % and 850,000 fewer than 0.1 wrong matches are expected, by link and by preset', () => {
  expect(expectedWrong('preset=aclu-2018&t=99&n=850000')).toBeLessThan(0.1)
  expect(expectedWrong('preset=amazon-2018')).toBeLessThan(0.1)
})

test('the parameters of the ACLU’s test are solved from its counts', () => {
  const { fmr, groups, rho, cross } = presetScenario('aclu-2018')
  const solved = calibrate({
    fpirs: [11 / 107, 17 / 428],
    galleryCounts: [12_500, 12_500],
    rho,
    cross,
    reference: 1,
  })!
  expect(fmr / solved.fmr).toBeCloseTo(1, 9)
  expect(groups[0]!.falseMatchFactor / solved.falseMatchFactors[0]!).toBeCloseTo(1, 9)
})

test('the pooled false match rate of the one-group presets is solved from 28 of 535', () => {
  const solved = calibrateFmr(28 / 535, 25_000, 0.25)!
  for (const id of ['comparitech-2020', 'california-2019', 'massachusetts-2019', 'airport-gate', 'fbi-30m'])
    expect(presetScenario(id).fmr / solved, id).toBeCloseTo(1, 9)
})

test('the parameters of the UK’s database are solved from its three rates', () => {
  const { fmr, groups, rho, cross, gallerySize } = presetScenario('uk-pnd-2025')
  const third = gallerySize / 3
  const galleryCounts = [Math.ceil(third), Math.floor(third), Math.floor(third)]
  const solved = calibrate({ fpirs: [0.0004, 0.04, 0.055], galleryCounts, rho, cross })!
  expect(fmr / solved.fmr).toBeCloseTo(1, 6)
  for (const [g, factor] of solved.falseMatchFactors.entries())
    expect(groups[g]!.falseMatchFactor / factor).toBeCloseTo(1, 6)
})

test('the UK’s mated share is solved from the 56 % of searches that returned somebody', () => {
  const scenario = presetScenario('uk-pnd-2025')
  const solved = bisect((matedShare) => returned({ ...scenario, matedShare }) - 0.56, 0, 1)
  expect(scenario.matedShare).toBeCloseTo(solved, 2)
  // The higher threshold is solved from the 14 % that it left.
  expect(returned({ ...scenario, threshold: scenario.comparison! })).toBeCloseTo(0.14, 3)
})

test('South Wales is solved from 2,297 wrong alerts among 170,000 visitors, 173 right ones, and 76 % found', () => {
  const scenario = presetScenario('south-wales-2017')
  const visitors = 170_000
  expect(scenario.fmr / calibrateFmr(2_297 / visitors, 2_000, 0.25)!).toBeCloseTo(1, 6)
  const found = (photo: number): number => 1 - ratesOf({ ...scenario, photo, matedShare: 1 }).overall.fnir!
  expect(scenario.photo).toBeCloseTo(
    bisect((photo) => found(photo) - 0.76, -12, 0),
    2,
  )
  expect(scenario.matedShare).toBeCloseTo(173 / 0.76 / visitors, 5)
  // 173 of 2,470 alerts were right: the model agrees to what its rounded settings allow.
  expect(ratesOf(scenario).overall.ppv).toBeCloseTo(173 / 2_470, 2)
})

test('the FBI’s photo quality is solved from the 86 % found on lists of 50', () => {
  const scenario = presetScenario('fbi-30m')
  const found = (photo: number): number => 1 - ratesOf({ ...scenario, photo }).overall.fnir!
  expect(scenario.photo).toBeCloseTo(
    bisect((photo) => found(photo) - 0.86, -12, 0),
    2,
  )
})

test('what a count would need, where a preset does not reproduce it, gives that count', () => {
  for (const { id, scenario, implied } of PRESETS)
    for (const { value, from } of implied) {
      const { falsePositives } = ratesOf({ ...scenario, fmr: value }).overall
      expect(falsePositives / from.count!, id).toBeCloseTo(1, 6)
    }
})

test('Comparitech’s count is predicted, not fitted: within its 95 % interval', () => {
  const { overall, groups } = ratesOf(presetScenario('comparitech-2020'))
  expect(overall.falsePositives).toBeGreaterThan(1_959 * 0.0444)
  expect(overall.falsePositives).toBeLessThan(1_959 * 0.0645)
  expect(groups.map(({ searches }) => searches)).toEqual([530, 1_429])
  expect(expectedWrong('preset=comparitech-2020&t=95')).toBeLessThan(3)
})

test('California’s 26 of 120 do not fit the ACLU’s test of Congress: the preset expects 6', () => {
  expect(expectedWrong('preset=california-2019')).toBeCloseTo(6.28, 2)
})

/** Those that the map or growth name; the others are never a place there. */
const PLACES = ['aclu-2018', 'amazon-2018', 'washington-county', 'orlando-2018', 'fbi-30m']

test('every text about a preset exists, and none is left over', () => {
  const has = (id: string): boolean => Object.hasOwn(words, id)
  // What people are called is said where a preset has a word for it: of both sides then, or of neither.
  const people = (id: string, groups: number): string[] => {
    const sides = [
      [`preset.${id}.who`, `headline.whom.${id}`],
      ...Array.from({ length: groups }, (_, g) =>
        ['gallery', 'one'].map((side) => `preset.${id}.group.${g + 1}.${side}`),
      ),
    ]
    return sides.filter((ids) => ids.some(has)).flat()
  }
  const wanted = PRESETS.flatMap(({ id, measured, assumed, disputed, thresholds, scenario }) => [
    ...people(id, scenario.groups.length),
    ...[thresholds.note ?? '', ...Object.values(thresholds.names)].filter((one) => one.startsWith('preset.')),
    `preset.${id}.title`,
    ...(PLACES.includes(id) ? [`preset.${id}.place`] : []),
    `account.${id}.summary`,
    ...Object.entries({ measured, assumed, disputed }).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, i) => `account.${id}.${kind}.${i + 1}`),
    ),
  ])
  const general = ['preset.changed']
  expect(Object.keys(words).toSorted()).toEqual([...general, ...wanted].toSorted())
})

test('every preset names its sources, what is measured, and what is assumed', () => {
  for (const { id, source, measured, assumed, published, solvedFrom, scenario } of PRESETS) {
    expect(source.length, id).toBeGreaterThan(0)
    expect(measured, id).toBeGreaterThan(0)
    expect(assumed, id).toBeGreaterThan(0)
    for (const { from } of solvedFrom) expect(published, id).toContain(from)
    for (const { source: page } of published) expect(source, id).toContain(page)
    const names = scenario.groups.map((group) => group.id)
    for (const { group } of published) if (group !== null) expect(names, id).toContain(group)
  }
})

test('every preset opens from its link without a note, and lies within the limits', () => {
  for (const { id, scenario } of PRESETS) {
    expect(parseLink(`preset=${id}`)).toMatchObject({ scenario, notes: [] })
    const custom = printLink({ scenario: { ...scenario, preset: 'aclu-2018' } })
    expect(parseLink(custom).notes, id).toEqual([])
    expect(parseLink(custom).scenario.groups, id).toEqual(scenario.groups)
    expect(scenario.searches, id).toBeLessThanOrEqual(SETTINGS.searches.value.limits![1])
  }
})
