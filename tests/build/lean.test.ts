import { setupI18n } from '@lingui/core'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { scaleLinear } from 'd3'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { interpolateNumber, interpolateRound } from '../../src/build/lean/d3Interpolate.ts'
import { setupI18n as leanSetup, type Messages } from '../../src/build/lean/linguiCore.ts'

const FOLDER = new URL('../../src/i18n/messages/en/', import.meta.url)

function catalogue(): Messages {
  const texts = readdirSync(FOLDER).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, string>),
  )
  const ours = {
    'own.offset':
      '{n, plural, offset:1 =0 {none} =1 {only {name}} one {{name} and # more} other {{name} and # others}}',
    'own.ordinal': '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    'own.nested': '{kind, select, some {{n, plural, one {# cat} other {# cats}} #} other {nothing #}}',
  }
  const compiled = [...texts, ...Object.entries(ours)].map(([id, text]) => [id, compileMessageOrThrow(text)])
  return Object.fromEntries(compiled) as Messages
}

/** Every name a message asks for, with a value that picks one of its cases. */
function valuesFor(message: unknown, n: number, pick: number): Record<string, string | number> {
  if (!Array.isArray(message)) return {}
  return Object.assign(
    {},
    ...message.map((token: unknown) => {
      if (!Array.isArray(token)) return {}
      const [name, type, cases] = token as [string, string?, Record<string, unknown>?]
      const keys = Object.keys(cases ?? {})
      const value = type === 'select' ? (keys[pick % keys.length] ?? 'other') : n
      const inner = Object.values(cases ?? {}).map((one) => valuesFor(one, n, pick))
      return Object.assign({}, ...inner, { [name]: type === undefined ? `<${name}>` : value })
    }),
  ) as Record<string, string | number>
}

describe('what stands in for Lingui in an embedded figure', () => {
  const messages = catalogue()
  const missing = (_: string, id: string): string => `⟦${id}⟧`
  const lingui = setupI18n({ locale: 'en', messages: { en: messages as never }, missing })
  const lean = leanSetup({ locale: 'en', messages: { en: messages }, missing })

  test('says what Lingui says, for every message and every case of it', () => {
    for (const [id, message] of Object.entries(messages)) {
      for (const n of [0, 1, 2, 3, 21, 1234.5]) {
        for (let pick = 0; pick < 6; pick++) {
          const values = valuesFor(message, n, pick)
          expect(lean._(id, values), id).toBe(lingui._(id, values))
        }
      }
    }
  })
  test('leaves out a value that is not given, and names a message that is not there', () => {
    expect(lean._('nothing')).toBe('⟦nothing⟧')
    expect(lean._('own.nested', { kind: 'some' })).toBe(lingui._('own.nested', { kind: 'some' }))
  })
  test('takes more messages later', () => {
    lean.load('en', { late: 'Late' })
    expect(lean._('late')).toBe('Late')
  })
})

describe('what stands in for d3-interpolate', () => {
  test('goes from one number to the other as d3 does', () => {
    const full = scaleLinear([2, 5])
    for (const share of [0, 0.1, 0.5, 1, 2, -1]) {
      expect(interpolateNumber(2, 5)(share)).toBe(full(share))
      expect(interpolateRound(2, 5)(share)).toBe(Math.round(full(share)))
    }
  })
})
