import { afterEach, beforeEach, expect, vi } from 'vitest'
import '../src/i18n/allWords.ts'

/** What was said on the console during one test. A warning is a defect: React's are, and so are ours. */
const said: string[] = []

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words: readonly unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(' ')}`)
    })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  expect(said).toEqual([])
})
