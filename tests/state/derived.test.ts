/**
 * Nothing derived is ever stale: for every setting, what is asked for after a change is what somebody gets who asks
 * for it first, with nothing kept from before.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/scenarios.ts'
import type { Scenario, ScenarioGroup } from '../../src/scenario/scenario.ts'

/** Another value of each setting; a setting that is missing here is a type error. */
const CHANGES: { readonly [Field in keyof Scenario]-?: (now: Scenario) => Scenario[Field] } = {
  preset: () => 'amazon-2018',
  threshold: () => 91,
  comparison: () => 85,
  gallerySize: ({ gallerySize }) => gallerySize * 7,
  searches: () => 30,
  matedShare: () => 0.6,
  photo: () => 'cctv',
  mode: ({ mode }) => (mode === 'rank' ? 'threshold' : 'rank'),
  listLength: () => 3,
  fmr: ({ fmr }) => fmr * 5,
  rho: () => 0.3,
  cross: () => 0.7,
  tau: () => 1.2,
  gap: () => 5,
  spread: () => 2,
  unusable: () => 0.05,
  groups: ({ groups }) => groups.map((group) => ({ ...group, falseMatchFactor: 2 })),
  policy: ({ policy }) => (policy === 'equal-fnir' ? 'same' : 'equal-fnir'),
  costRatio: () => 300,
  seed: () => 'other',
}

/** The same for the first group; its name and its share of residents decide nothing that is derived here. */
const GROUP_CHANGES: { readonly [Field in keyof ScenarioGroup]: ScenarioGroup[Field] } = {
  id: 'renamed',
  probeShare: 3,
  galleryShare: 2,
  populationShare: 0.9,
  falseMatchFactor: 4,
  photoGap: -2,
}

const SOME: Scenario = { ...DEFAULT_SCENARIO, searches: 24, matedShare: 0.3, fmr: 1e-4, gallerySize: 2000 }

/** A setting may matter in one of these only. */
const BASES: Readonly<Record<string, Scenario>> = {
  'one threshold': SOME,
  'no threshold': { ...SOME, mode: 'rank' },
  'thresholds of least harm': { ...SOME, policy: 'cost' },
}

const SIZES = [10, 1e6]
const PLACES = [-1, 1.5, 4]

async function loadState() {
  const [derive, crowd, densities, shares, curve, repeated, ranges, fit, named, reach, base] =
    await Promise.all([
      import('../../src/state/derive.ts'),
      import('../../src/state/crowd.ts'),
      import('../../src/state/densities.ts'),
      import('../../src/state/shares.ts'),
      import('../../src/state/ratesCurve.ts'),
      import('../../src/state/repeated.ts'),
      import('../../src/state/ranges.ts'),
      import('../../src/state/publishedFit.ts'),
      import('../../src/state/named.ts'),
      import('../../src/state/challengeReach.ts'),
      import('../../src/state/peopleBase.ts'),
    ])
  return {
    ...derive,
    ...crowd,
    ...densities,
    ...shares,
    ...curve,
    ...repeated,
    ...ranges,
    ...fit,
    ...named,
    ...reach,
    ...base,
  }
}

type Derived = Awaited<ReturnType<typeof loadState>>
type Thing = (from: Derived, scenario: Scenario) => unknown

const everywhere = (share: (gallerySize: number, x: number) => number): readonly number[] =>
  SIZES.flatMap((size) => PLACES.map((x) => share(size, x)))

/** Everything that is kept by a key, under the name of what keeps it, and read out whole. */
const THINGS: Readonly<Record<string, Thing>> = {
  settingAt: (from, scenario) => from.settingAt(scenario, scenario.threshold),
  expectedAt: (from, scenario) => from.expectedAt(scenario, scenario.threshold),
  trialOf: (from, { seed }) => from.trialOf(seed).key,
  searchesAt: (from, scenario) => from.searchesAt(scenario, scenario.threshold),
  observedAt: (from, scenario) => from.observedAt(scenario, scenario.threshold),
  readingOf: (from, scenario) => from.namedPeople(scenario, scenario.threshold),
  curvesFor: (from, scenario) => from.curvesOf(scenario),
  ghostsOf: (from, scenario) => from.ghostsOf(scenario),
  sharesOf: (from, scenario) => Object.values(from.sharesOf(scenario)).map(everywhere),
  textbookOf: (from, scenario) => everywhere(from.textbookOf(scenario)),
  ratesCurve: (from, scenario) => PLACES.map(from.ratesCurve(scenario)),
  countChances: (from, scenario) => from.countChances(scenario, scenario.threshold),
  ratesOfMembers: (from, scenario) =>
    from.rangeAt(scenario, scenario.threshold, ({ overall }) => overall.fnmr, true),
  fpirRange: (from, scenario) =>
    SIZES.map((size) => from.fpirRangeAt(scenario, scenario.threshold, size, true)),
  fitOf: (from, scenario) => from.publishedFit(scenario),
  wronglyNamedAt: (from, scenario) => from.wronglyNamedAt(scenario, scenario.threshold).overall,
  namedOutcomesAt: (from, scenario) => from.namedOutcomesAt(scenario, scenario.threshold),
  reachOf: (from, scenario) => from.reachOf('coin', scenario),
  peopleBase: (from, scenario) => from.peopleBase(scenario),
  repeatedTests: (from, scenario) => from.repeatedTests(scenario, scenario.threshold),
}

/** One that keeps what it is asked for, as the page does; and one that was never asked before. */
const kept = await loadState()
async function withNothingKept(): Promise<Derived> {
  vi.resetModules()
  return loadState()
}

const readAll = (from: Derived, scenario: Scenario): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(THINGS).map(([name, read]) => [name, read(from, scenario)]))

/** Names of what is another after the change than before it; each is what nobody kept anything for. */
async function changedBy(before: Scenario, after: Scenario): Promise<readonly string[]> {
  const old = readAll(kept, before)
  const now = readAll(kept, after)
  const fresh = readAll(await withNothingKept(), after)
  for (const name of Object.keys(THINGS)) expect(now[name], name).toEqual(fresh[name])
  return Object.keys(THINGS).filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
}

/** What a setting that decides nothing, or only which run is seen, can change. */
const CHANGED_BY: Readonly<Record<string, readonly string[]>> = {
  // Another event; of the same product, so that nothing else is less or more sure.
  preset: ['fitOf'],
  comparison: [],
  seed: ['trialOf', 'searchesAt', 'observedAt', 'readingOf', 'repeatedTests', 'namedOutcomesAt'],
}

describe('after a change of', () => {
  test.each(Object.keys(CHANGES) as (keyof Scenario)[])('%s, nothing derived is stale', async (field) => {
    const changed = new Set<string>()
    for (const before of Object.values(BASES))
      // oxlint-disable-next-line no-await-in-loop -- what is kept is forgotten between one and the next
      for (const name of await changedBy(before, { ...before, [field]: CHANGES[field](before) }))
        changed.add(name)
    const certain = CHANGED_BY[field]
    if (certain === undefined)
      expect([...changed]).toEqual(expect.arrayContaining(['settingAt', 'expectedAt']))
    else expect(changed).toEqual(new Set(certain))
  })

  test.each(Object.keys(GROUP_CHANGES) as (keyof ScenarioGroup)[])(
    'a group’s %s, nothing derived is stale',
    async (field) => {
      const [first, ...rest] = SOME.groups
      const groups = [{ ...first!, [field]: GROUP_CHANGES[field] }, ...rest]
      const changed = await changedBy(SOME, { ...SOME, groups })
      if (field === 'id' || field === 'populationShare') expect(changed).toEqual([])
      else expect(changed).toEqual(expect.arrayContaining(['settingAt', 'expectedAt']))
    },
  )
})

test('everything that is kept by a key is looked at here', () => {
  const folder = 'src/state'
  const names = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/const (\w+)[^=]*(?:=>[^=]*)?= memoize\(/g)].map(
      ([, name]) => name,
    ),
  )
  expect(new Set(names)).toEqual(new Set(Object.keys(THINGS)))
})
