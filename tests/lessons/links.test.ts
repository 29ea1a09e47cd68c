import { describe, expect, test } from 'vitest'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { GLOSSARY } from '../../src/lessons/glossary.ts'
import { LESSON_IDS } from '../../src/lessons/lesson.ts'
import { lessonById, LESSONS } from '../../src/lessons/lessons.ts'
import { PLAYLISTS } from '../../src/lessons/playlists.ts'
import { STANDARDS } from '../../src/lessons/standards.ts'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import { parseLink, printLink } from '../../src/scenario/links.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const STATES: readonly (readonly [string, Scenario])[] = [
  ...LESSONS.flatMap(({ id, steps }) =>
    steps.flatMap((step) => [
      [`${id}/${step.id}`, step.scenario] as const,
      ...(step.check?.options ?? []).flatMap(({ id: option, shows }) =>
        shows === null ? [] : [[`${id}/${step.id}, feedback on ${option}`, shows.scenario] as const],
      ),
      ...(step.task?.options ?? []).flatMap(({ id: rule, change }) =>
        change === null ? [] : [[`${id}/${step.id}, rule ${rule}`, { ...step.scenario, ...change }] as const],
      ),
    ]),
  ),
  ...CLAIMS.flatMap(({ id, experiments }) =>
    experiments.map((one) => [`claim ${id}, ${one.id}`, one.scenario] as const),
  ),
]

test.each(STATES)('%s opens from its link as it is', (_name, scenario) => {
  const { scenario: opened, notes } = parseLink(printLink({ scenario }))
  expect(notes).toEqual([])
  expect(opened).toEqual(scenario)
})

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('lesson %s', (id, lesson) => {
  test('every step opens from a link with its name', () => {
    for (const { id: step, scenario } of lesson.steps) {
      const display = { ...DEFAULT_DISPLAY, lesson: id, step }
      const opened = parseLink(printLink({ scenario, display }))
      expect([opened.notes, opened.display.lesson, opened.display.step]).toEqual([[], id, step])
    }
  })

  test('its steps have names of their own, four or more of them', () => {
    expect(new Set(lesson.steps.map(({ id: step }) => step)).size).toBe(lesson.steps.length)
    expect(lesson.steps.length).toBeGreaterThanOrEqual(4)
  })

  test('asks for predictions, and for one in the first half', () => {
    const asked = lesson.steps.map(({ predict, task }) => predict !== null || task !== null)
    expect(lesson.steps.filter(({ predict }) => predict !== null).length).toBeGreaterThanOrEqual(2)
    expect(asked[0]).toBe(true)
  })

  test('its words stand in the glossary', () => {
    for (const word of lesson.teacher.vocabulary) expect(GLOSSARY).toContain(word)
  })
})

test('there are the seven lessons, in their order', () => {
  expect(LESSONS.map(({ id }) => id)).toEqual(LESSON_IDS)
})

describe.each(PLAYLISTS.map((list) => [list.minutes, list] as const))('%i minutes', (minutes, list) => {
  test('the items take as long as they say', () => {
    expect(list.items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes)
  })

  test('every step is one of a lesson', () => {
    for (const { step } of list.items)
      if (step !== null) expect(lessonById(step.lesson)?.steps.map(({ id }) => id)).toContain(step.step)
  })
})

test('every lesson works toward a standard that was read at its source', () => {
  const covered = new Set(STANDARDS.filter(({ verified }) => verified).flatMap(({ lessons }) => lessons))
  expect(LESSON_IDS.filter((id) => !covered.has(id))).toEqual([])
})
