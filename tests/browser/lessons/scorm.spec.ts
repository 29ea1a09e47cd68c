import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { expect, test } from '../fixtures.ts'

const [LESSON] = LESSONS
const ID = LESSON?.id ?? ''
const API = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'), 'utf8')

type Platform = Window & {
  Scorm12API: new (settings: object) => object
  API: {
    cmi: object
    reset: () => void
    loadFromJSON: (json: unknown) => void
    LMSGetValue: (name: string) => string
  }
}

/** The files of a lesson's package, as it is served. */
async function unpack(page: Page, id: string): Promise<Readonly<Record<string, string>>> {
  const zip = await page.request.get(`./lessons/${id}.zip`)
  const files = Object.entries(unzipSync(new Uint8Array(await zip.body())))
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** A learning platform with the lesson in a frame; what it kept before is given to it. */
async function launch(page: Page, kept: string | null): Promise<void> {
  const html = (body: string) => ({ contentType: 'text/html', body })
  await page.route('**/platform.html', (route) =>
    route.fulfill(
      html('<!doctype html><html lang="en"><title>Platform</title><link rel="icon" href="data:,"><body>'),
    ),
  )
  const files = await unpack(page, ID)
  await page.route('**/package.html', (route) => route.fulfill(html(files['index.html'] ?? '')))
  await page.goto('./platform.html')
  await page.evaluate(API)
  await page.evaluate((data) => {
    const platform = window as unknown as Platform
    const api = new platform.Scorm12API({ autocommit: false, logLevel: 5 }) as Platform['API']
    platform.API = api
    if (data !== null) api.loadFromJSON(JSON.parse(data))
    const frame = document.createElement('iframe')
    frame.src = './package.html'
    frame.style.cssText = 'width: 1000px; height: 700px'
    document.body.append(frame)
  }, kept)
  await page.frameLocator('iframe').locator('.step-title').waitFor()
}

const value = (page: Page, name: string): Promise<string> =>
  page.evaluate((key) => (window as unknown as Platform).API.LMSGetValue(key), name)

async function doLesson(page: Page, until: number): Promise<void> {
  const frame = page.frameLocator('iframe')
  const button = (name: string) => frame.getByRole('button', { name, exact: true })
  for (const [i, step] of (LESSON?.steps ?? []).entries()) {
    if (i >= until) return
    await expect(frame.locator('.step-place')).toHaveText(new RegExp(`Step ${i + 1} `))
    if (step.predict !== null) await button('Skip').click()
    await button('Next').click()
    if (step.check !== null) {
      await button('Next').click()
      await frame.locator('.choice').first().click()
      await button('Check').click()
    }
    await button(i === (LESSON?.steps.length ?? 0) - 1 ? 'Finish' : 'Next').click()
  }
}

test('every lesson is packed: a manifest at the root, and one HTML file that asks for no other', async ({
  page,
}) => {
  for (const { id } of LESSONS) {
    const files = await unpack(page, id)
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html'])
    expect(files['imsmanifest.xml']).toContain('<schemaversion>1.2</schemaversion>')
    expect(files['index.html']).not.toMatch(/<(?:script|link|img)\b[^>]*(?:src|href)="(?!data:)/)
  }
})

test('a platform is told incomplete, then the score, then completed', async ({ page }) => {
  await launch(page, null)
  expect(await value(page, 'cmi.core.lesson_status')).toBe('incomplete')
  await doLesson(page, Number.POSITIVE_INFINITY)
  await expect.poll(() => value(page, 'cmi.core.lesson_status')).toBe('completed')
  expect(Number(await value(page, 'cmi.core.score.raw'))).toBeGreaterThanOrEqual(0)
  expect((await value(page, 'cmi.suspend_data')).length).toBeLessThanOrEqual(4096)
})

test('a lesson is taken up where it was left', async ({ page }) => {
  await launch(page, null)
  await doLesson(page, 2)
  await expect.poll(() => value(page, 'cmi.suspend_data')).toContain(LESSON?.steps[2]?.id ?? '')
  const kept = await page.evaluate(() => JSON.stringify((window as unknown as Platform).API.cmi))
  await page.evaluate('sessionStorage.clear()')
  await launch(page, kept)
  await expect(page.frameLocator('iframe').locator('.step-place')).toHaveText(/Step 3 /)
})

test('a lesson that is left and brought back goes on, or says that nothing is recorded', async ({ page }) => {
  await launch(page, null)
  const frame = page.frames()[1]
  const turn = (kind: string) =>
    frame?.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), kind)
  await turn('pagehide')
  expect(await value(page, 'cmi.core.session_time')).not.toBeNull()
  await turn('pageshow')
  await expect(page.frameLocator('iframe').getByRole('alert')).toContainText('not being recorded')
  await turn('pagehide')
  await page.evaluate(() => (window as unknown as Platform).API.reset())
  await turn('pageshow')
  await expect(page.frameLocator('iframe').locator('.recording-lost')).toHaveCount(0)
  await page.frameLocator('iframe').getByRole('button', { name: 'Skip' }).click()
  await expect.poll(() => value(page, 'cmi.suspend_data')).toContain(LESSON?.steps[0]?.id ?? '')
  expect(await value(page, 'cmi.core.exit')).not.toBe('logout')
})

test('without a platform the package runs in silence, and says that nothing is recorded', async ({
  page,
}) => {
  const files = await unpack(page, ID)
  await page.route('**/package.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: files['index.html'] ?? '' }),
  )
  await page.goto('./package.html')
  await expect(page.locator('.step-place')).toHaveText(/Step 1 /)
  await expect(page.getByText('nothing is recorded')).toBeVisible()
})
