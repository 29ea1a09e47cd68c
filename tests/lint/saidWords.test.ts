import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources } from './sources.ts'

const MESSAGES = new URL('../../src/i18n/messages/en/', import.meta.url)

/** Ids written out, and ids put together from parts: `preset.${id}.title` says every preset's title. */
const code = readSources('src', '.ts', '.tsx')
  .map(({ text }) => text)
  .join('\n')
const whole = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, id]) => id))
const parts = [...code.matchAll(/`([\w-]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(
  ([, template = '']) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '.+')}$`),
)

test.each(readdirSync(MESSAGES))('every message of %s is said somewhere', (file) => {
  const ids = Object.keys(JSON.parse(readFileSync(new URL(file, MESSAGES), 'utf8')) as object)
  expect(ids.length).toBeGreaterThan(0)
  const unsaid = ids.filter((id) => !whole.has(id) && !parts.some((pattern) => pattern.test(id)))
  expect(unsaid).toEqual([])
})
