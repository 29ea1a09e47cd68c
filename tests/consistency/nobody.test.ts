import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { figure as groupsFigure } from '../../src/figures/groups/figure.tsx'
import { figure as lineupFigure } from '../../src/figures/lineup/figure.ts'
import { lineupOf, tellingSearch } from '../../src/figures/lineup/lineupOf.ts'
import { lineupFinding } from '../../src/figures/lineup/lineupWords.ts'
import { figure as searchesFigure } from '../../src/figures/searches/figure.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { readNumber, type Ref } from '../../src/scenario/readings/readNumber.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { candidatesAt } from '../../src/state/candidatesAt.ts'
import { observedAt, searchesAt } from '../../src/state/derive.ts'

/** Areas this test answers for. As written: imported, the messages would be compiled. */
const AREAS = ['article', 'claims', 'lessons', 'searches', 'lineup', 'groups', 'causes', 'reviewer']
const MESSAGES: Readonly<Record<string, string>> = Object.assign(
  {},
  ...AREAS.map((area) => {
    const file = new URL(`../../src/i18n/messages/en/${area}.json`, import.meta.url)
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  }),
)
const NOBODY = /\b(?:no one|no-one|nobody|no member)\b/i

/** What a lesson says of nobody, as a number of its step that has to be 0. */
const ZERO: Readonly<Record<string, Ref>> = {
  'lesson.what-80-means.guess.see': { reading: 'matedShare' },
  'lesson.raise-the-bar.up-to-99.explain': { reading: 'matedShare' },
  'lesson.who-pays.teacher.likely.2': { reading: 'matedShare' },
}

/** Said of what was published, of what may be supposed, or of what somebody has to do: no number of the model. */
const NO_NUMBER: ReadonlySet<string> = new Set([
  'article.groups.2', // published
  'article.county.2', // a rule
  'claim.people-of-color.cannot', // published
  'lesson.what-80-means.teacher.likely.2', // supposed
  'lesson.bigger-book.first-stay.title', // holds for every draw: tests/engine/nestedDraw.test.ts
  'lesson.raise-the-bar.what-it-costs.explain', // published
  'lesson.raise-the-bar.teacher.say.2', // supposed
  'lesson.who-pays.same-evidence.text', // published
  'lesson.who-pays.teacher.sensitive.2', // what a test is for
  'lesson.was-it-luck.too-small.explain', // a report of such a test
  'lesson.was-it-luck.transfer', // supposed
  'lesson.lab-to-street.crowd.check.base', // almost nobody, see below
  'lesson.write-the-policy.teacher.say.2',
  'lesson.write-the-policy.teacher.sensitive.1',
  'lesson.write-the-policy.choose.task.none.case', // no search at all
  'lesson.write-the-policy.argue.task.none.case',
])

/** Said by a figure where a count is 0: below, for many states. */
const BY_COUNT: ReadonlySet<string> = new Set([
  'searches.howToRead',
  'searches.say.thenWrong',
  'searches.say.thenMissed',
  'lineup.finding',
  'lineup.say.none',
  'lineup.say.then',
  'groups.none',
  'groups.ratio.nobody',
  'groups.words.counts.nobody',
  'groups.words.nobody.among',
  'groups.words.undefined',
  'groups.words.undefined.both',
  'groups.words.nobody',
  'groups.sides.nobody',
  'groups.headline.unsearched',
])

test('whoever writes that nobody is something says here of which number, or why there is none', () => {
  const found = Object.keys(MESSAGES).filter((id) => NOBODY.test(MESSAGES[id]!))
  expect(new Set(found)).toEqual(new Set([...Object.keys(ZERO), ...NO_NUMBER, ...BY_COUNT]))
})

test('what a lesson says of nobody is 0 in its step', () => {
  for (const [id, ref] of Object.entries(ZERO)) {
    const [, lesson, step] = id.split('.')
    const steps = LESSONS.find((one) => one.id === lesson)!.steps
    const { scenario } = steps.find((one) => one.id === step) ?? steps[0]!
    expect([id, readNumber(scenario, ref)]).toEqual([id, 0])
  }
})

test('“almost nobody” and “most” are so', () => {
  const step = (lesson: string, id: string) =>
    LESSONS.find((one) => one.id === lesson)!.steps.find((one) => one.id === id)!.scenario
  expect(step('lab-to-street', 'crowd').matedShare).toBeLessThan(0.01)
  expect(readNumber(step('bigger-book', 'ten-times'), { reading: 'wrongRate' })).toBeLessThan(0.5)
})

/** Presets as they are, with nobody and with everybody enrolled, at a low threshold, a high one, and with none. */
const STATES: readonly Scenario[] = PRESETS.flatMap(({ scenario }) =>
  [scenario.matedShare, 0, 1].flatMap((matedShare): Scenario[] => {
    const small = { ...scenario, matedShare, searches: Math.min(scenario.searches, 200), listLength: 5 }
    return [
      { ...small, threshold: 80, comparison: 99, mode: 'threshold' },
      { ...small, threshold: 99.9, comparison: 80, mode: 'threshold' },
      { ...small, mode: 'rank' },
    ]
  }),
)

describe('a figure says nobody where the run has nobody', () => {
  test('all searches', () => {
    let said = 0
    for (const scenario of STATES) {
      const words = searchesFigure.words(scenario)
      const { comparison } = scenario
      for (const [pattern, key] of [
        [/nobody is wrongly matched/, 'falsePositives'],
        [/nobody is missed/, 'misses'],
      ] as const) {
        if (!pattern.test(words)) continue
        said += 1
        expect(observedAt(scenario, comparison!).overall[key], words).toBe(0)
      }
      if (/none of the [\d,]+ (?:not in the gallery|searched for) is wrongly/.test(words))
        expect(observedAt(scenario, scenario.threshold).overall.falsePositives, words).toBe(0)
      if (/None of these [\d,]+ searches names a stranger/.test(words))
        expect(strangersBeside(scenario)).toBe(0)
    }
    expect(said).toBeGreaterThan(5)
  })

  test('one search', () => {
    for (const scenario of STATES) {
      const place = tellingSearch(scenario)
      const { candidates, threshold } = lineupOf(scenario, place)
      const isNobody = candidatesAt(scenario, scenario.threshold, place).length === 0
      expect(/nobody is named for/.test(lineupFigure.words(scenario))).toBe(isNobody)
      expect(/names nobody/.test(lineupFinding(candidates, threshold))).toBe(isNobody)
    }
  })

  test('groups', () => {
    let said = 0
    for (const scenario of STATES) {
      const words = groupsFigure.words(scenario)
      const { overall } = observedAt(scenario, scenario.threshold)
      if (/Nobody was wrongly matched/.test(words)) {
        said += 1
        expect(overall.falsePositives, words).toBe(0)
      }
      if (/nobody outside it/.test(words)) expect(overall.nonMated, words).toBe(0)
      expect(words).not.toMatch(/nobody can be wrongly matched/)
    }
    expect(said).toBeGreaterThan(0)
  })
})

/** Searches for people in the gallery whose list holds a stranger, list by list. */
function strangersBeside(scenario: Scenario): number {
  let searches = 0
  const { isMated } = searchesAt(scenario, scenario.threshold)
  for (let probe = 0; probe < isMated.length; probe += 1) {
    const list = candidatesAt(scenario, scenario.threshold, probe)
    if (list.some(({ isMate }) => !isMate) && isMated[probe] === 1) searches += 1
  }
  return searches
}
