import { expect, test, vi } from 'vitest'

const MODULES = import.meta.glob([
  '../../src/{scenario,lessons,state,rulers,words,ui,figures,pages}/**/*.{ts,tsx}',
  // These start something: a page, a lesson in a package.
  '!../../src/**/{main,packageMain}.{ts,tsx}',
])

test('no module says a word before a language is chosen: it would be in none, or in the wrong one', async () => {
  vi.resetModules()
  const { language } = await import('../../src/i18n/translate.ts')
  expect(language()).toBe('')
  const early: string[] = []
  for (const [file, load] of Object.entries(MODULES)) {
    // oxlint-disable-next-line no-await-in-loop -- so that a module is named by its own failure
    await load().catch((error: unknown) => early.push(`${file}: ${String(error)}`))
  }
  expect(Object.keys(MODULES).length).toBeGreaterThan(300)
  expect(early).toEqual([])
})
