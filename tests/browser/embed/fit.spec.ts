import type { Frame, Page } from '@playwright/test'
import { articleTest as test, expect, open } from './articleTest.ts'

const fit = (frame: Frame | undefined): Promise<string | undefined> =>
  frame?.locator('html').evaluate((page) => page.dataset['fit']) ?? Promise.resolve(undefined)
const rootHeight = async (frame: Frame | undefined): Promise<number> =>
  Math.ceil((await frame?.locator('#lookalike').evaluate((root) => root.getBoundingClientRect().height)) ?? 0)
const frameHeight = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => frame.clientHeight)

/** Both are read anew until they agree: an opened frame has no height at once. */
const expectAsTall = (page: Page, frame: Frame | undefined): Promise<void> =>
  expect
    .poll(async () => {
      const root = await rootHeight(frame)
      return root > 0 && (await frameHeight(page)) === root
    })
    .toBe(true)

test('in a frame that is not resized the figure takes its compact layout, and leaves it when it is', async ({
  page,
  hosts,
}) => {
  const [frame] = await open(page, hosts, 'fixed')
  await expect.poll(() => fit(frame)).toBe('fixed')
  await page.evaluate('learn()')
  await expect.poll(() => fit(frame)).toBe(undefined)
  await expectAsTall(page, frame)
  await page.waitForTimeout(2000)
  expect(await fit(frame)).toBe(undefined)
})

test('in a frame that becomes tall enough the figure leaves its compact layout', async ({ page, hosts }) => {
  const [frame] = await open(page, hosts, 'fixed')
  await expect.poll(() => fit(frame)).toBe('fixed')
  await page.locator('iframe').evaluate((element) => element.setAttribute('height', '900'))
  await expect.poll(() => fit(frame)).toBe(undefined)
})

test('a host that listens too late for the first height hears it once more, also where the frame is too tall', async ({
  page,
  hosts,
}) => {
  const [frame] = await open(page, hosts, 'late')
  await expectAsTall(page, frame)
  expect(await frameHeight(page)).toBeLessThan(900)
})

test('hidden until it has said its height, and not laid out before it is complete, the figure still says it', async ({
  page,
  hosts,
}) => {
  const [frame] = await open(page, hosts, 'busy')
  await expectAsTall(page, frame)
})

test('in a closed tab the figure says nothing; opened, it has its height at once', async ({
  page,
  hosts,
}) => {
  const [frame] = await open(page, hosts, 'hidden')
  await page.waitForTimeout(2000)
  expect(await page.evaluate('heights')).toEqual([])
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'))
  await expectAsTall(page, frame)
  expect(await fit(frame)).toBe(undefined)
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'none'))
  await page.waitForTimeout(300)
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'))
  await expectAsTall(page, frame)
})
