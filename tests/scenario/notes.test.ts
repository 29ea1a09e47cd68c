import { expect, test } from 'vitest'
import { tMaybe } from '../../src/i18n/translate.ts'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import { SETTINGS, parseLink } from '../../src/scenario/links.ts'
import { PROBLEMS } from '../../src/scenario/notes.ts'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/index.ts'
import { BAD_VALUES, badValuesOf } from './badValues.ts'

const DEFAULT_STATE = { scenario: DEFAULT_SCENARIO, display: DEFAULT_DISPLAY }

test.each(BAD_VALUES)(
  '%s falls back to the default, with a note that names key and value used',
  (query, key, problem, used) => {
    const { notes, scenario, display } = parseLink(query)
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatchObject({
      key,
      problem,
      used: key === 'g' ? SETTINGS.g.print(DEFAULT_STATE) : used,
    })
    expect({ scenario, display }).toEqual(DEFAULT_STATE)
  },
)

test.each(badValuesOf(SETTINGS))(
  '%s falls back too, as no value of its kind can be',
  (query, key, problem) => {
    const { notes, scenario, display } = parseLink(query)
    expect(notes).toMatchObject([
      { key, problem, used: SETTINGS[key as keyof typeof SETTINGS].print(DEFAULT_STATE) },
    ])
    expect({ scenario, display }).toEqual(DEFAULT_STATE)
  },
)

test('every key has a bad value among those tested', () => {
  const tested = new Set(badValuesOf(SETTINGS).map(([, key]) => key))
  expect([...tested]).toEqual(Object.keys(SETTINGS))
})

test('a bad value falls back to the value of the preset in the link, not to the default preset’s', () => {
  expect(parseLink('t=7&preset=amazon-2018')).toMatchObject({
    scenario: { preset: 'amazon-2018', threshold: 99, gallerySize: 850_000 },
    notes: [{ key: 't', given: '7', problem: 'tooSmall', used: '99' }],
  })
})

test('a value is shown in a note shortened and on one line', () => {
  const [note] = parseLink(`t=${encodeURIComponent(`a\n\u202E${'b'.repeat(500)}`)}`).notes
  expect(note!.given).toHaveLength(40)
  expect(note!.given).not.toMatch(/[\n\u202E]/)
})

test('every problem has a sentence that names the key, what was given and what is used', () => {
  for (const problem of [...PROBLEMS, 'bad']) {
    const sentence = tMaybe(`note.${problem}`, { key: 'KEY', given: 'GIVEN', used: 'USED' })
    for (const value of problem === 'empty' ? ['KEY', 'USED'] : ['KEY', 'GIVEN', 'USED'])
      expect(sentence, problem).toContain(value)
  }
})

test('every problem is met by a bad value, a bad key or a bad link', () => {
  const ofALink = parseLink('x'.repeat(20_001)).notes.map(({ problem }) => problem)
  const ofAKey = parseLink('N=850000').notes.map(({ problem }) => problem)
  const ofAValue = BAD_VALUES.map(([, , problem]) => problem)
  expect(new Set([...ofAValue, ...ofALink, ...ofAKey])).toEqual(new Set(PROBLEMS))
})
