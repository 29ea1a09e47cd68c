import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { keyOf } from '../../../../src/lessons/answers.ts'
import { LESSONS } from '../../../../src/lessons/lessons.ts'
import { test as base, expect } from '../../fixtures.ts'
import { openPlatform, type Platform, type Session } from './platform.ts'
import { shortVerb } from './rules.ts'

export const LESSON = LESSONS[0]!
export const STEPS = LESSON.steps

/** The test's own platform says what it does not like; a page that is refused something is meant to go on. */
export const test = base.extend<{ platform: Platform }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  silence: async ({}, use) => use(),
  platform: async ({ page, context }, use) => {
    const files = await unpack(page, LESSON.id)
    const platform = await openPlatform(files['index.html'] ?? '')
    const thrown: string[] = []
    context.on('weberror', (error) => thrown.push(error.error().message))
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && !platform.origins.includes(origin)) thrown.push(request.url())
    })
    await use(platform)
    await platform.close()
    expect(thrown).toEqual([])
  },
})

export async function unpack(page: Page, id: string): Promise<Readonly<Record<string, string>>> {
  const zip = await page.request.get(`./lessons/${id}.cmi5.zip`)
  const files = Object.entries(unzipSync(new Uint8Array(await zip.body())))
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export const verbs = ({ statements }: Session): readonly string[] => statements.map(shortVerb)
export const place = (page: Page) => page.locator('.step-place')
export const lost = (page: Page) => page.locator('.recording-lost')

/** Goes through the lesson from a step on, and answers every check rightly or wrongly. */
export async function play(page: Page, { from = 0, until = Infinity, right = true } = {}): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  for (const [i, { predict, check, scenario }] of STEPS.entries()) {
    if (i < from) continue
    if (i >= until) return
    await expect(place(page)).toHaveText(new RegExp(`Step ${i + 1} `))
    if (predict !== null) await button('Skip').click()
    await button('Next').click()
    if (check !== null) {
      await button('Next').click()
      const key = keyOf(check, scenario)
      const chosen = check.options.findIndex(({ id }) => (id === key) === right)
      await page.locator('.choice').nth(chosen).click()
      await button('Check').click()
    }
    await button(i === STEPS.length - 1 ? 'Finish' : 'Next').click()
  }
}
