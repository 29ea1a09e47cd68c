import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { REVIEWER_GAME } from '../../src/lessons/reviewerGame.ts'
import { VIEWS } from '../../src/scenario/display.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'

const ROOT = new URL('../../', import.meta.url)
const DOCUMENTS = [
  'README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

/** What stands behind a key in the links and attributes of a text. */
const valuesOf = (text: string, key: string): readonly string[] =>
  [...text.matchAll(new RegExp(`[?&"\\s]${key}="?([\\w-]+)`, 'g'))].map(([, value = '']) => value)

test.each(DOCUMENTS)('%s: every lesson, step, view and preset that it names exists', (file) => {
  const text = readFileSync(new URL(file, ROOT), 'utf8')
  const unknown = (key: string, known: readonly string[]) =>
    valuesOf(text, key).filter((value) => !known.includes(value))
  expect(unknown('lesson', [...LESSONS.map(({ id }) => id), REVIEWER_GAME])).toEqual([])
  expect(
    unknown(
      'preset',
      PRESETS.map(({ id }) => id),
    ),
  ).toEqual([])
  expect(unknown('view', [...VIEWS])).toEqual([])
  for (const [, lesson, step] of text.matchAll(/lesson=([\w-]+)&(?:amp;)?step=([\w-]+)/g))
    expect(
      LESSONS.find(({ id }) => id === lesson)?.steps.map(({ id }) => id),
      file,
    ).toContain(step)
})

test('LINKS.md shows a lesson, a view and a preset', () => {
  const text = readFileSync(new URL('docs/LINKS.md', ROOT), 'utf8')
  for (const key of ['lesson', 'view', 'preset']) expect(valuesOf(text, key)).not.toEqual([])
})
