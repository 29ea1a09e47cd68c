import { describe, expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import lessonMessages from '#words/lessons.json'
import type { Lesson } from '../../../src/lessons/lesson.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { modelText } from '../../../src/pages/lessons/endTexts.ts'
import { guideContent } from '../../../src/pages/teachers/guideContent.ts'
import { answerText } from '../../../src/pages/teachers/KeyTable.tsx'
import { isSame, numbersIn } from '../../browser/lessons/keepsWord.ts'
import { textsOfStep } from '../../lessons/texts.ts'

const NO_CODE = LESSONS[0]!.steps[0]!.scenario.seed

/** Numbers of a guide that no pupil reads, each with the reason. */
const TEACHERS_OWN: Readonly<Record<string, readonly string[]>> = {
  // A pupil's wrong guess, and how it was got: “right 70 times in 100”.
  'what-80-means': ['161', '70', '100'],
}

const said = (lesson: Lesson): string =>
  lesson.steps
    .flatMap((step) => [
      ...textsOfStep(step, NO_CODE).map(({ text }) => text),
      modelText(step),
      String(step.scenario.searches),
    ])
    .join('\n')

const guideOf = (lesson: Lesson): readonly string[] =>
  guideContent(lesson).parts.flatMap(({ items }) => items.map(({ text }) => text))

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (id, lesson) => {
  test('every number of the guide is one that the pupils’ screens have, to the digit', () => {
    const there = numbersIn(said(lesson))
    const own = numbersIn((TEACHERS_OWN[id] ?? []).join(' '))
    const stray = guideOf(lesson).flatMap((text) =>
      numbersIn(text)
        .filter((number) => ![...there, ...own].some((one) => isSame(one, number)))
        .map(({ written }) => `${written}: ${text}`),
    )
    expect(stray).toEqual([])
  })

  test('what the model gives is worked out for the guide, not typed', () => {
    const messages: Readonly<Record<string, unknown>> = lessonMessages
    const typed = [...lesson.teacher.likely, lesson.teacher.exitAnswer].flatMap((message) =>
      [messages[message]]
        .flat()
        .filter((part): part is string => typeof part === 'string')
        .flatMap((text) => /\b(?:about|average)\D{0,12}\d/i.exec(text)?.[0] ?? [])
        .map((text) => `${message}: ${text}`),
    )
    expect(typed).toEqual([])
  })

  test('the key says what the end of the lesson says', () => {
    for (const step of lesson.steps)
      if (step.predict !== null) expect(answerText(step)).toContain(modelText(step))
  })
})
