import { describe, expect, test } from 'vitest'
import classroom from '#words/classroom.json'
import teacher from '#words/teacher.json'
import { plain } from '../../src/i18n/rich.tsx'
import { type MessageId } from '../../src/i18n/translate.ts'
import { grade, words } from './readability.ts'
/** What a message may be given, so that it can be read whole: the longest choice of words counts. */
const VALUES = {
  n: 2,
  of: '30',
  step: 2,
  name: 'answers.json',
  answer: '28',
  ask: 'How many?',
  code: 'BCDF',
}
const DEFAULT = 'some'

function spoken(id: string): string {
  const values = new Proxy<Record<string, string | number>>(VALUES, {
    get: (known, name) => known[String(name)] ?? DEFAULT,
    has: () => true,
  })
  return plain(id as MessageId, values)
}

/** Sentences: buttons and headings of a few words have no reading level. */
const sentences = (
  messages: Readonly<Record<string, string>>,
): readonly (readonly [id: string, text: string])[] =>
  Object.keys(messages)
    .map((id) => [id, spoken(id)] as const)
    .filter(([, text]) => words(text).length >= 8)

describe.each([
  ['learners', classroom, 8],
  ['teachers', teacher, 8],
] as const)('what the pages say to %s', (_who, messages, most) => {
  const texts = sentences(messages)

  test(`reads at or below grade ${most}`, () => {
    expect(texts.length).toBeGreaterThan(5)
    expect(grade(texts.map(([, text]) => text).join('\n. '))).toBeLessThanOrEqual(most)
  })

  test('has no message above grade 10', () => {
    expect(
      texts.filter(([, text]) => grade(text) > 10).map(([id, text]) => `${id}: ${grade(text).toFixed(1)}`),
    ).toEqual([])
  })
})
