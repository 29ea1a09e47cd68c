import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lessonById } from '../../src/lessons/lessons.ts'
import { REVIEWER_GAME } from '../../src/lessons/reviewerGame.ts'
import { SETTINGS, parseLink, printLink } from '../../src/scenario/links.ts'
import { DEFAULT_SCENARIO, PRESETS } from '../../src/scenario/presets/index.ts'
import { cellsOf, linksTables, UNSAID, withTables } from './linksTables.ts'

const DOCUMENT = new URL('../../docs/LINKS.md', import.meta.url)
const text = readFileSync(DOCUMENT, 'utf8').replaceAll('\r\n', '\n')

/** The tables of the document: cells by row, without heads. */
const rows = cellsOf(text)

test('its tables are those of the settings and presets, word for word (`npm run docs` writes them)', async () => {
  await expect(withTables(text, linksTables(SETTINGS, text))).toMatchFileSnapshot(fileURLToPath(DOCUMENT))
})

test('every example link opens without a note, and is as short as it can be', () => {
  const links = text.match(/^\?.+$/gm)!
  expect(links.length).toBeGreaterThan(4)
  for (const link of links) {
    const state = parseLink(link)
    expect(state, link).toMatchObject({ notes: [], extra: [] })
    expect(printLink(state).length).toBe(link.length - 1)
  }
})

test('every lesson it opens exists, and so does the step', () => {
  const opened = [...text.matchAll(/\?[^\s`]*lesson=[^\s`]*/g)].map(([link]) => parseLink(link).display)
  expect(opened.length).toBeGreaterThan(1)
  for (const { lesson, step } of opened) {
    if (lesson === REVIEWER_GAME) continue
    const steps = lessonById(lesson ?? '')?.steps.map(({ id }) => id)
    expect(steps, lesson ?? 'none').toContain(step ?? steps?.[0])
  }
})

test('every key is in the tables of keys, and no other', () => {
  const inTables = rows
    .slice(0, -PRESETS.length)
    .flatMap(([keys]) => [...keys!.matchAll(/`([^`]+)`/g)].map(([, key]) => key))
  expect(new Set(inTables)).toEqual(new Set(Object.keys(SETTINGS)))
})

test('every key says what it means', () => {
  expect(text).not.toContain(UNSAID)
  for (const [key = '', , , meaning] of rows.slice(0, -PRESETS.length)) expect(meaning, key).toMatch(/[a-z]/)
})

test('the value without a key is the default’s', () => {
  const state = { scenario: DEFAULT_SCENARIO, display: parseLink('').display }
  for (const [key, { print }] of Object.entries(SETTINGS)) {
    const row = rows.find(([keys]) => keys!.includes(`\`${key}\``))!
    const value = row[2]!.replaceAll('`', '')
    if (!/[a-z] [a-z]/.test(value)) expect(value, key).toBe(print(state))
  }
})

test('every preset is in the table of presets, with what it searches', () => {
  const whole = (text: string): number => Number(text.replaceAll(',', ''))
  const inTable = rows.slice(-PRESETS.length).map(([id, searches, gallery]) => ({
    id: id!.replaceAll('`', ''),
    searches: whole(searches!),
    gallerySize: whole(gallery!),
  }))
  expect(inTable).toEqual(
    PRESETS.map(({ id, scenario: { searches, gallerySize } }) => ({ id, searches, gallerySize })),
  )
})
