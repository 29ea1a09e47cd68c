import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { say } from '../../../src/pages/lessons/say.ts'
import { Materials } from '../../../src/pages/teachers/Materials.tsx'
import { ShareLesson } from '../../../src/pages/teachers/ShareLesson.tsx'

test('Google Classroom is a plain link with the class’s link and the lesson’s title in it', () => {
  const { container } = render(<ShareLesson />)
  fireEvent.change(screen.getByRole('combobox'), { target: { value: LESSONS[2]!.id } })
  const link = screen.getByRole('link', { name: 'Share to Google Classroom' })
  const { origin, pathname, searchParams } = new URL(link.getAttribute('href') ?? '')
  expect(origin + pathname).toBe('https://classroom.google.com/share')
  expect(new URL(searchParams.get('url') ?? '').searchParams.get('lesson')).toBe(LESSONS[2]!.id)
  expect(searchParams.get('title')).toBe(say(LESSONS[2]!.title))
  expect(link).toHaveAttribute('rel', 'noreferrer')
  expect(container.querySelector('script, iframe, img')).toBeNull()
})

test('every lesson has a package for SCORM 1.2 and one for cmi5', () => {
  render(<Materials />)
  const saved = (name: RegExp) =>
    screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'))
  expect(saved(/^SCORM 1.2 package /)).toEqual(LESSONS.map(({ id }) => `./lessons/${id}.zip`))
  expect(saved(/^cmi5 package /)).toEqual(LESSONS.map(({ id }) => `./lessons/${id}.cmi5.zip`))
})
