import { test as base, expect } from '@playwright/test'
import { openSites, type Sites } from './builtSite.ts'
import type { Driver, Engine, Wishes } from './engine.ts'
import { askForStory, complaints, isReady, sideways } from './inPage.ts'

export { expect }

/** Playwright's `test` with one window of the engine for the whole file, and the sites it goes to. */
export function engineTest(driver: Driver) {
  return base.extend<object, { engine: Engine; sites: Sites }>({
    engine: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
      async ({}, use) => {
        const engine = await driver.open()
        await use(engine)
        await engine.close()
      },
      { scope: 'worker' },
    ],
    sites: [
      // oxlint-disable-next-line no-empty-pattern -- as above
      async ({}, use) => {
        const sites = await openSites()
        await use(sites)
        await sites.close()
      },
      { scope: 'worker' },
    ],
  })
}

/** Does something in a window of its own, which is closed whatever happens. */
export async function inWindow(
  driver: Driver,
  wishes: Wishes,
  act: (engine: Engine) => Promise<void>,
): Promise<void> {
  const engine = await driver.open(wishes)
  try {
    await act(engine)
  } finally {
    await engine.close()
  }
}

/** Opens a page and waits until it answers and its figures are there, those further down too. */
export async function visit(engine: Engine, url: string): Promise<void> {
  // By way of another page: an address that differs in its hash alone would not be opened again.
  await engine.goto('about:blank')
  await engine.goto(url)
  await expect.poll(() => engine.run(isReady), { message: url }).toBe(true)
  await expect.poll(() => engine.run(askForStory), { message: url }).toBe(true)
}

export async function expectSilence(engine: Engine, where: string): Promise<void> {
  expect(await engine.run(complaints), where).toEqual([])
  // A figure that has just been shown may still be measuring the room it has.
  await expect
    .poll(() => engine.run(sideways), { message: `${where} scrolls sideways` })
    .toBeLessThanOrEqual(0)
}
