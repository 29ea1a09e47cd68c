import { expect, test } from 'vitest'

import {
  mapHeadline,
  standingText,
  standingWords,
  type MapStanding,
} from '../../../src/figures/map/mapStanding.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'
import { DEFAULT_SCENARIO } from '../../../src/scenario/presets/scenarios.ts'
import { mapStanding } from '../../../src/state/mapStanding.ts'

const words = {
  threshold: 80,
  gallerySize: 25_000,
  here: { wrong: 0.0523, missed: 1 / 92 },
  comparison: { threshold: 99, shares: { wrong: 1 / 520_000, missed: 1 / 19 } },
  neededX: toLogOdds(94.6),
}

const own: MapStanding = {
  kind: 'own',
  shares: { wrong: 0.0523, missed: 1 / 92 },
  hasStart: true,
  groups: [
    { label: 'group A', threshold: 86.2, shares: { wrong: 0.052, missed: 1 / 80 } },
    { label: 'group B', threshold: 77.4, shares: { wrong: 0.052, missed: null } },
  ],
}

const NEED = 'To wrongly match no more than 1 in 1,000, a gallery of this size needs a threshold of 95%.'

test('where each group has its own threshold, the map names each, and says what one for all would do', () => {
  expect(standingWords(own, words)).toBe(
    'With 25,000 people in the gallery, each group has its own threshold: 86.2% for group A (52 per 1,000 wrongly ' +
      'matched, 1 in 80 missed) and 77.4% for group B (52 per 1,000 wrongly matched). One threshold of 80% for all ' +
      'would wrongly match 52 of 1,000 people who are not in it and miss 1 in 92 who are. At 99% it wrongly matches ' +
      `1 in 520,000 people who are not in it and misses 1 in 19. ${NEED}`,
  )
  expect(standingText(own, 80, 25_000, words.here)).toBe(
    'set from 80%, 25,000 people: 52 per 1,000 wrongly matched, 1 in 92 missed',
  )
})

test('where the least harm sets them, no common threshold is spoken of', () => {
  const leastHarm = { ...own, hasStart: false }
  expect(standingWords(leastHarm, { ...words, comparison: null })).toMatch(
    /^With 25,000 people .* for group B \(52 per 1,000 wrongly matched\)\. To wrongly match/,
  )
  expect(standingText(leastHarm, 80, 25_000, words.here)).toMatch(
    /^each group’s own threshold, 25,000 people/,
  )
})

test('without a threshold everybody who is not enrolled is wrongly matched, and the map says so', () => {
  const none: MapStanding = { kind: 'none', shares: { wrong: 1, missed: 0.05 } }
  expect(standingWords(none, words)).toBe(
    'With 25,000 people in the gallery and no threshold, a search wrongly matches 1,000 of 1,000 people who are not ' +
      `in it and misses 1 in 20 who are. ${NEED}`,
  )
})

test('a system has a standing of its own only where one threshold does not hold for everyone', () => {
  const { groups } = DEFAULT_SCENARIO
  const mated = { ...DEFAULT_SCENARIO, matedShare: 0.5 }
  expect(mapStanding(mated)).toBeNull()
  expect(mapStanding({ ...mated, policy: 'cost', groups: groups.slice(0, 1) })).toBeNull()
  expect(mapStanding({ ...mated, policy: 'cost' })).toMatchObject({ kind: 'own', hasStart: false })
  expect(mapStanding({ ...mated, policy: 'equal-fpir' })).toMatchObject({ kind: 'own', hasStart: true })
  expect(mapStanding({ ...mated, mode: 'rank', policy: 'cost' })).toMatchObject({ kind: 'none' })
})

test('its headline is what it takes to wrongly match fewer than 1 in 1,000, or that nothing does', () => {
  expect(mapHeadline(null, words)).toBe(
    'With 25,000 people in the gallery, it takes about 95% to wrongly match fewer than 1 in 1,000',
  )
  expect(mapHeadline(own, words)).toBe(mapHeadline(null, words))
  expect(mapHeadline(null, { ...words, threshold: 99, here: { wrong: 1 / 520_000, missed: 0.3 } })).toBe(
    'With 25,000 people in the gallery, 99% wrongly matches fewer than 1 in 1,000',
  )
  expect(mapHeadline(null, { ...words, gallerySize: 1, neededX: toLogOdds(20) })).toBe(
    'With 1 person in the gallery, every threshold here wrongly matches fewer than 1 in 1,000',
  )
  expect(mapHeadline(null, { ...words, gallerySize: 1e9, neededX: 20 })).toBe(
    'With 1,000,000,000 people in the gallery, no threshold here wrongly matches as few as 1 in 1,000',
  )
  expect(mapHeadline({ kind: 'none', shares: { wrong: 1, missed: 0.05 } }, words)).toBe(
    'With no threshold, everyone who is not in the gallery is by definition wrongly matched',
  )
})
