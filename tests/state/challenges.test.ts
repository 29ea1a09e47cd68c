import { beforeEach, expect, test } from 'vitest'
import { PRESET_SCENARIOS, presetScenario } from '../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { challengeProgress, keepMet, readMet } from '../../src/state/challengeProgress.ts'
import { reachOf } from '../../src/state/challengeReach.ts'
import {
  CHALLENGES,
  gapOf,
  isMet,
  isOwnDoing,
  isTried,
  type ChallengeId,
} from '../../src/state/challenges.ts'
import { expectedAt } from '../../src/state/derive.ts'
import { forgetStored, readStored } from '../../src/state/storage.ts'

const ACLU = presetScenario('aclu-2018')

/** What a reader does to meet each challenge from the page's first state; null where no slider does it. */
const SOLVED: Readonly<Record<ChallengeId, Partial<Scenario> | null>> = {
  nation: null,
  coin: { threshold: 80, gallerySize: 3_200_000 },
  gap: { policy: 'equal-fpir' },
  ninetyNine: null,
  trust: { threshold: 80, matedShare: 0.9 },
  street: null,
}

beforeEach(() => {
  challengeProgress.setState([], true)
  forgetStored('lookalike.challenges.1')
})

test('nothing is done by opening the page', () => {
  expect(CHALLENGES.filter((id) => isMet(id, ACLU))).toEqual([])
})

test.each(CHALLENGES.filter((id) => SOLVED[id] !== null && id !== 'coin'))(
  '%s can be met, and says so',
  (id) => {
    expect(reachOf(id, ACLU).kind).toBe('reachable')
    expect(isMet(id, { ...ACLU, ...SOLVED[id] })).toBe(true)
  },
)

test('the smallest gallery for one in two is found to a fifth, from both sides', () => {
  const fpirOf = (gallerySize: number) => expectedAt({ ...ACLU, gallerySize }, 80).overall.fpir ?? 0
  let [low, high] = [1, 1e9]
  while (high / low > 1.001) {
    const middle = Math.round(Math.sqrt(low * high))
    if (fpirOf(middle) < 0.5) low = middle
    else high = middle
  }
  const at = (times: number) =>
    isMet('coin', { ...ACLU, threshold: 80, gallerySize: Math.round(high * times) })
  expect([at(0.9), at(1), at(1.2), at(1.4)]).toEqual([false, true, true, false])
  expect(isMet('coin', { ...ACLU, threshold: 81, gallerySize: high })).toBe(false)
})

test('no threshold keeps a nation’s gallery within both limits, and the machine said to be good enough does', () => {
  const nation = { ...ACLU, gallerySize: 60_000_000 }
  for (let threshold = 50; threshold <= 99.99; threshold += 0.25)
    expect(isMet('nation', { ...nation, threshold }), String(threshold)).toBe(false)
  const reach = reachOf('nation', ACLU)
  if (reach.kind !== 'tooManyMissed' || reach.help.kind !== 'machine') throw new Error(reach.kind)
  expect(expectedAt(nation, reach.threshold).overall.fpir).toBeLessThan(1 / 1000)
  expect(expectedAt(nation, reach.threshold - 0.02).overall.fpir).toBeGreaterThan(1 / 1000)
  const better = { ...nation, gap: ACLU.gap * (1 + reach.help.percent / 100) }
  expect(reachOf('nation', better).kind).toBe('reachable')
  const worse = { ...nation, gap: ACLU.gap * (1 + (reach.help.percent - 5) / 100) }
  expect(reachOf('nation', worse).kind).toBe('tooManyMissed')
})

test('99% is not broken by a billion mugshots, but by a machine that lets so many more strangers pass', () => {
  const most = { ...ACLU, threshold: 99, gallerySize: 1e9 }
  expect(isMet('ninetyNine', most)).toBe(false)
  const reach = reachOf('ninetyNine', ACLU)
  if (reach.kind !== 'tooRare' || reach.times === null) throw new Error(reach.kind)
  expect(isMet('ninetyNine', { ...most, fmr: ACLU.fmr * reach.times })).toBe(true)
  expect(isMet('ninetyNine', { ...most, fmr: ACLU.fmr * (reach.times - 1) })).toBe(false)
})

test('a camera’s picture is asked for before it is said what it cannot do', () => {
  expect(reachOf('street', ACLU).kind).toBe('otherPhoto')
  expect(reachOf('street', { ...ACLU, photo: 'cctv' }).kind).toBe('tooManyMissed')
})

test('a machine that has been changed closes no gap, and one group has none', () => {
  const changed = { ...ACLU, ...SOLVED.gap, cross: 1 }
  expect(isMet('gap', changed)).toBe(false)
  expect(reachOf('gap', changed).kind).toBe('otherMachine')
  expect(reachOf('gap', presetScenario('airport-gate')).kind).toBe('oneGroup')
})

test('a gap is not closed where nearly everybody is wrongly matched', () => {
  const everybody = { ...ACLU, threshold: 50, gallerySize: 1e9 }
  expect(gapOf(everybody)).toBeLessThan(1.25)
  expect(isMet('gap', everybody)).toBe(false)
})

test('before anything is moved towards a goal, nobody is told that it is out of reach', () => {
  const out = CHALLENGES.filter((id) => !['reachable', 'otherPhoto'].includes(reachOf(id, ACLU).kind))
  expect(out).not.toEqual([])
  expect(out.filter((id) => isTried(id, ACLU))).toEqual([])
  expect(isTried('nation', { ...ACLU, gallerySize: 60_000_000 })).toBe(true)
  expect(isTried('ninetyNine', { ...ACLU, threshold: 99, gallerySize: 1e7 })).toBe(true)
})

test('what was met stays for as long as the tab, and is told once', () => {
  expect(keepMet(['trust'])).toEqual(['trust'])
  expect(keepMet(['trust', 'coin'])).toEqual(['coin'])
  expect(challengeProgress.getState()).toEqual(['coin', 'trust'])
  expect(readMet(readStored('lookalike.challenges.1'))).toEqual(['coin', 'trust'])
  expect(readMet('nonsense trust')).toEqual(['trust'])
})

test('what comes so of itself is no credit: neither a system as it is chosen, nor a link, nor another run', () => {
  for (const [id, scenario] of PRESET_SCENARIOS)
    for (const seed of [scenario.seed, 'another'])
      expect(
        CHALLENGES.filter((goal) => isOwnDoing(goal, { ...scenario, seed }, ACLU)),
        id,
      ).toEqual([])
  const linked = { ...ACLU, ...SOLVED.trust }
  expect(isOwnDoing('trust', linked, linked)).toBe(false)
})

test.each(CHALLENGES.filter((id) => SOLVED[id] !== null && id !== 'coin'))(
  'what a reader moves to reach %s is',
  (id) => {
    expect(isOwnDoing(id, { ...ACLU, ...SOLVED[id] }, ACLU)).toBe(true)
  },
)
