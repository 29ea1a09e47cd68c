import { render, screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as List from '../../src/scenario/presets/list.ts'

/** A preset as one file makes it, put at the end of the list; its words as its messages have them. */
vi.mock('../../src/scenario/presets/list.ts', async (original) => {
  const { PRESETS } = await original<typeof List>()
  const { definePreset, publishedCount } = await import('../../src/scenario/presets/preset.ts')
  const source = { title: null, publisher: 'The Gazette', date: '2031-05', url: null }
  const { preset: _, ...settings } = PRESETS[0].scenario
  const madeUp = definePreset({
    product: 'unmeasured',
    id: 'made-up-2031',
    settings: { ...settings, gallerySize: 4_000, searches: 50 },
    source: [source],
    measured: 1,
    assumed: 1,
    published: [publishedCount({ count: 3, of: 50, gallerySize: 4_000, source })],
  })
  return { PRESETS: [...PRESETS, madeUp] }
})

beforeAll(async () => {
  // Files share their modules: those that have read the list before know nothing of the new preset.
  vi.resetModules()
  await import('../../src/i18n/allWords.ts')
  const { addWords, language } = await import('../../src/i18n/translate.ts')
  addWords(language(), {
    'preset.made-up-2031.title': 'A made-up test, 2031',
    'preset.made-up-2031.place': 'Made up',
    'account.made-up-2031.summary': 'Nobody ever ran it.',
    'account.made-up-2031.measured.1': 'Fifty people were searched for.',
    'account.made-up-2031.assumed.1': 'Everything else.',
  })
})

afterAll(() => {
  vi.doUnmock('../../src/scenario/presets/list.ts')
  vi.resetModules()
})

test('a new preset can be chosen in the menu', async () => {
  const { PresetChoice } = await import('../../src/pages/explore/Toolbar.tsx')
  render(<PresetChoice />)
  expect(screen.getByRole('option', { name: 'A made-up test, 2031' })).toBeVisible()
})

test('a new preset opens from its link, and is all its link says', async () => {
  const { parseLink, printLink } = await import('../../src/scenario/links.ts')
  const { scenario, notes } = parseLink('preset=made-up-2031')
  expect(notes).toEqual([])
  expect(scenario).toMatchObject({ preset: 'made-up-2031', gallerySize: 4_000, searches: 50 })
  expect(printLink({ scenario })).toBe('preset=made-up-2031')
})

test('the command line runs it', async () => {
  const { main } = await import('../../src/cli/main.ts')
  const { exitCode, stdout } = main(['preset=made-up-2031'])
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ expected: { gallerySize: 4_000 } })
})

test('the Evidence page shows its result, its sources, and what is measured and assumed', async () => {
  const { Evidence } = await import('../../src/pages/evidence/Evidence.tsx')
  render(<Evidence />)
  const section = screen.getByRole('region', { name: 'A made-up test, 2031' })
  expect(section).toHaveTextContent('Nobody ever ran it.')
  expect(section).toHaveTextContent('3 of 50')
  expect(section).toHaveTextContent('The Gazette')
  expect(section).toHaveTextContent('Fifty people were searched for.')
  expect(section).toHaveTextContent('Everything else.')
})
