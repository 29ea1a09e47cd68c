import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { Words } from '../../../src/pages/lessons/Words.tsx'
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

test('a press opens the words, and another closes them', async () => {
  const user = userEvent.setup()
  const lesson = LESSONS[0]!
  render(<Words lesson={lesson} step={lesson.steps[0]!} />)
  expect(screen.queryByRole('term')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Words explained', expanded: false }))
  expect(screen.getByText('threshold')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Words explained', expanded: true }))
  expect(screen.queryByRole('term')).toBeNull()
})
