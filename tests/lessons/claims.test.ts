import { describe, expect, test } from 'vitest'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { lessonById, LESSONS } from '../../src/lessons/lessons.ts'
import { readNumber } from '../../src/lessons/readings.ts'
import { claimFailures, failingLessons, lessonFailures } from './failures.ts'

describe('the engine is run against what the lessons say', () => {
  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    'lesson %s says nothing the model does not bear out',
    (_id, lesson) => {
      expect(lessonFailures(lesson)).toEqual([])
    },
  )

  test.each(
    LESSONS.flatMap((lesson) => lesson.steps.map((step) => [`${lesson.id}/${step.id}`, step] as const)),
  )('%s claims something', (_name, step) => {
    expect(step.claims.length).toBeGreaterThan(0)
  })

  test.each(['4', 'bdkm', 'class1'])('with seed %s the lessons hold too', (seed) => {
    expect(
      LESSONS.flatMap((lesson) => lessonFailures(lesson, (scenario) => ({ ...scenario, seed }))),
    ).toEqual([])
  })
})

describe('a change of the model fails the lessons it makes wrong, by name', () => {
  test('twice the false match rate', () => {
    const failing = failingLessons((scenario) => ({ ...scenario, fmr: scenario.fmr * 2 }))
    expect(failing).toEqual(
      expect.arrayContaining(['what-80-means', 'bigger-book', 'who-pays', 'was-it-luck']),
    )
    expect(lessonFailures(lessonById('what-80-means')!, (s) => ({ ...s, fmr: s.fmr * 2 }))).toContain(
      'lesson what-80-means, step guess: the text says this is the test of 2018, which found 28',
    )
  })

  test('no commonness of faces: a book ten times as large gives more wrong matches than the text says', () => {
    const failing = failingLessons((scenario) => ({ ...scenario, rho: 0 }))
    expect(failing).toContain('bigger-book')
    expect(failing).not.toContain('write-the-policy')
  })

  test('no difference between groups: only lessons about groups or about the ACLU’s count fail', () => {
    const failing = failingLessons((scenario) => ({
      ...scenario,
      groups: scenario.groups.map((group) => ({ ...group, falseMatchFactor: 1 })),
    }))
    expect(failing).toEqual(expect.arrayContaining(['who-pays', 'write-the-policy']))
    expect(failing).not.toContain('lab-to-street')
  })

  test('perfect photos: what a higher threshold costs is no longer so', () => {
    expect(failingLessons((scenario) => ({ ...scenario, photo: 4 }))).toEqual(
      expect.arrayContaining(['raise-the-bar', 'lab-to-street']),
    )
  })
})

describe('the engine is run against what the claims say', () => {
  test('every experiment shows what its claim says it shows', () => {
    expect(claimFailures()).toEqual([])
  })

  test('a changed model fails claims by name', () => {
    expect(claimFailures((scenario) => ({ ...scenario, fmr: scenario.fmr * 3 })).join('\n')).toMatch(
      /claim people-of-color/,
    )
  })

  test('there are twelve claims or more, with sides that get as many, and each has an experiment', () => {
    const leaning = (side: string): number => CLAIMS.filter((claim) => claim.leaning === side).length
    expect(CLAIMS.length).toBeGreaterThanOrEqual(12)
    expect(Math.abs(leaning('for') - leaning('against'))).toBeLessThanOrEqual(1)
    for (const { id, experiments } of CLAIMS) expect([id, experiments.length > 0]).toEqual([id, true])
  })

  test.each(CLAIMS.map((claim) => [claim.id, claim] as const))(
    'every number in claim %s is defined, under one name',
    (_id, claim) => {
      const names = claim.experiments.flatMap(({ values }) => Object.keys(values))
      expect(names).toEqual([...new Set(names)])
      for (const { scenario, values } of claim.experiments)
        for (const [name, ref] of Object.entries(values))
          expect([name, readNumber(scenario, ref)]).not.toEqual([name, null])
    },
  )
})
