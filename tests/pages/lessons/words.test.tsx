import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { stepWords } from '../../../src/pages/lessons/stepWords.ts'

const STEPS = LESSONS.flatMap((lesson) =>
  lesson.steps.map((step) => [`${lesson.id}, ${step.id}`, lesson, step] as const),
)

test.each(STEPS)('%s has words to look up, each explained', (_, lesson, step) => {
  const words = stepWords(lesson, step)
  expect(words.length).toBeGreaterThan(2)
  for (const { term, means } of words) expect([term, means]).not.toContain('')
  for (const id of lesson.teacher.vocabulary) expect(words.map((word) => word.id)).toContain(id)
})
