import { expect, test } from 'vitest'
import claimMessages from '#words/claims.json'
import lessonMessages from '#words/lessons.json'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { GLOSSARY, glossaryMessages } from '../../src/lessons/glossary.ts'
import { MISCONCEPTIONS } from '../../src/lessons/misconceptions.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { PLAYLISTS } from '../../src/lessons/playlists.ts'
import { STANDARDS } from '../../src/lessons/standards.ts'
import { textsAround, textsOfClaim, textsOfStep, type Text } from './texts.ts'

const STEPS = LESSONS.flatMap(({ steps }) => steps)
const TEXTS: readonly Text[] = [
  ...STEPS.flatMap((step) => textsOfStep(step, 'bdkm')),
  ...LESSONS.flatMap(textsAround),
]
const CLAIM_TEXTS = CLAIMS.flatMap(textsOfClaim)

/** What the pages say beside the lessons: units, names of misconceptions, glossary, playlists, standards. */
const AROUND: readonly string[] = [
  ...STEPS.flatMap(({ predict }) => predict?.unit ?? []),
  ...MISCONCEPTIONS.map((id) => `misconception.${id}`),
  ...GLOSSARY.flatMap((id) => Object.values(glossaryMessages(id))),
  ...PLAYLISTS.flatMap(({ title, goal, items }) => [title, goal, ...items.map(({ what }) => what)]),
  ...STANDARDS.map(({ what }) => what),
]

/** Names a compiled message asks for, at any depth. */
function argumentsOf(message: unknown): readonly string[] {
  if (!Array.isArray(message)) return []
  return message.flatMap((token: unknown) => {
    if (!Array.isArray(token)) return []
    const [name, , options] = token as [string, string?, Record<string, unknown>?]
    return [name, ...Object.values(options ?? {}).flatMap(argumentsOf)]
  })
}

test('every id of a lesson has a message, and every message is used', () => {
  const used = new Set([...TEXTS.map(({ id }) => id), ...AROUND])
  const there = Object.keys(lessonMessages)
  expect([...used].filter((id) => !there.includes(id))).toEqual([])
  expect(there.filter((id) => !used.has(id))).toEqual([])
})

test('every id of a claim has a message, and every message is used', () => {
  const used = new Set(CLAIM_TEXTS.map(({ id }) => id))
  const there = Object.keys(claimMessages)
  expect([...used].filter((id) => !there.includes(id))).toEqual([])
  expect(there.filter((id) => !used.has(id))).toEqual([])
})

test('every number a message asks for is one of its step’s readings', () => {
  const messages: Readonly<Record<string, unknown>> = { ...lessonMessages, ...claimMessages }
  const missing = [...TEXTS, ...CLAIM_TEXTS].flatMap(({ id, values }) =>
    argumentsOf(messages[id])
      .filter((name) => !(name in values) && name !== '#')
      .map((name) => `${id} asks for ${name}`),
  )
  expect([...new Set(missing)]).toEqual([])
})

test('no text has a number that is not defined', () => {
  expect(
    [...TEXTS, ...CLAIM_TEXTS].filter(({ text }) => /—|undefined|NaN|Infinity|[{}⟦]/.test(text)),
  ).toEqual([])
})

test('every number of a claim is said somewhere', () => {
  const messages: Readonly<Record<string, unknown>> = claimMessages
  const named = (texts: readonly Text[]): ReadonlySet<string> =>
    new Set(texts.flatMap(({ id }) => argumentsOf(messages[id]).map((name) => name.replace(/Of$/, ''))))
  const unsaid = CLAIMS.flatMap((claim) =>
    claim.experiments.flatMap(({ values }) =>
      Object.keys(values)
        .filter((name) => !named(textsOfClaim(claim)).has(name))
        .map((name) => `${claim.id}: ${name}`),
    ),
  )
  expect(unsaid).toEqual([])
})
