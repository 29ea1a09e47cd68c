import { expect, test } from 'vitest'
import { readCandidates } from '../../src/engine/candidates.ts'
import { DEFAULT_SCENARIO, PRESET_SCENARIOS } from '../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { isQuicklyNamed, namedPeople } from '../../src/state/crowd.ts'
import { searchesAt, settingAt, trialOf } from '../../src/state/derive.ts'

const naming = (scenario: Scenario): number =>
  searchesAt(scenario, scenario.threshold).outcome.filter((outcome) => outcome === 0).length

test('the crowd marks as many as the searches name: with a list of one, a person for each search at most', () => {
  const one = { ...DEFAULT_SCENARIO, listLength: 1 }
  const { count, probe } = namedPeople(one, one.threshold)
  expect(count).toBeGreaterThan(10)
  expect(count).toBeLessThanOrEqual(naming(one))
  expect(new Set(probe).size).toBe(count)
})

test('a search for one person that returns five marks five, in a gallery of any size', () => {
  const search = { ...DEFAULT_SCENARIO, searches: 1, matedShare: 0, mode: 'rank', listLength: 5 } as const
  for (const gallerySize of [25_000, 1e9])
    expect(namedPeople({ ...search, gallerySize }, search.threshold).count).toBe(5)
})

test('where each group has its own threshold, the people named are those of that threshold', () => {
  const own = { ...DEFAULT_SCENARIO, policy: 'equal-fpir' } as const
  const setting = settingAt(own, own.threshold)
  const listed = Array.from({ length: own.searches }, (_, probe) =>
    readCandidates(trialOf(own.seed), setting, probe),
  ).flat()
  const people = new Set(
    listed.filter(({ isMate }) => !isMate).map(({ group, place }) => `${group} ${place}`),
  )
  expect(namedPeople(own, own.threshold).count).toBe(people.size)
})

test('what takes long is read in slices, each found where the last was left, and the whole is the same', () => {
  const county = PRESET_SCENARIOS.get('washington-county')!
  const many = { ...county, searches: 300, seed: 'slices' }
  const quick = { ...DEFAULT_SCENARIO, seed: 'slices' }
  expect(isQuicklyNamed(quick, quick.threshold)).toBe(true)
  let last = namedPeople(many, many.threshold, 0)
  expect(last.read).toBeLessThan(300)
  while (last.read < 300) {
    const next = namedPeople(many, many.threshold, 1)
    expect(next.read).toBeGreaterThan(last.read)
    expect(next.position.slice(0, last.count)).toEqual(last.position)
    last = next
  }
  expect(namedPeople(many, many.threshold)).toBe(last)
})
