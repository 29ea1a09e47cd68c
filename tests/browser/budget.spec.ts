import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures.ts'
import { DIST, firstView, gzipSize } from './firstView.ts'

const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + gzipSize(file), 0)

test('the first view needs at most 160 kB of JavaScript and 200 kB in all, gzipped', () => {
  const files = firstView()
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(sum(scripts)).toBeLessThanOrEqual(160_000)
  expect(sum(files)).toBeLessThanOrEqual(200_000)
})

test('the first view fetches nothing its HTML does not name, so that the budget counts all of it', async ({
  page,
  baseURL,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url().replace(baseURL ?? '', '')))
  await open(page)
  await page.waitForLoadState('networkidle')
  const named = firstView()
  expect(fetched.map((url) => url || 'index.html').filter((file) => !named.includes(file))).toEqual([])
})

test('no built file loads anything from another host', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js|css|svg)$/.test(file),
  )
  // Addresses for search engines and for pages that embed the figure: read by them, loaded by nobody.
  const named = /<link rel="(?:canonical|alternate)"[^>]*>/g
  const loads =
    /(?:\b(?:src|srcset|poster|data)=["']|<link[^>]*href=["']|url\(["']?|\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket)\(["'`]|@import ["'])(?:https?:|wss?:)?\/\/[^"'`)\s]+/g
  const found = files.flatMap((file) =>
    [...readFileSync(`${DIST}${file}`, 'utf8').replace(named, '').matchAll(loads)].map(
      (match) => `${file}: ${match[0]}`,
    ),
  )
  expect(found).toEqual([])
})

test('the default state is in the HTML: a reader without JavaScript sees it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('slider', { name: 'Confidence threshold' })).toBeVisible()
  await context.close()
})

test('the page reads the same before and after the script takes it over, but for the hint that invites a hand', async ({
  browser,
  baseURL,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const still = await context.newPage()
  await still.goto('./')
  await open(page)
  const read = async (one: Page) => {
    // What lies far below is not laid out, and then has no text.
    await one.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = '* { content-visibility: visible !important }'
      document.head.append(style)
    })
    return (await one.locator('#root').innerText())
      .split(/\s*\n\s*/)
      .filter((line) => line !== 'Drag the threshold from 80% to 99%. Watch who disappears.')
  }
  expect(await read(page)).toEqual(await read(still))
  await context.close()
})
