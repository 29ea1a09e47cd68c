// What a drag costs in the browser, beside a bare page with one range input in the same run:
//   npm run build && npm run bench -- drag [folder of the built site]
// Compare columns with the floor's, not with another day's: the machine is rarely quiet. The best of several passes
// counts, floor and site taking turns.
import { openSite } from './openSite.mjs'
import { startRecording } from './recordDrag.mjs'

const PASSES = 3
const DRAG_MS = 2000
const MOVE_EVERY_MS = 16
/** Sweeps of the whole ruler in one drag. */
const SWEEPS = 2

/**
 * `page`: the site's own if left out; `nth`: which of its range inputs is dragged; `throttle`: how many times slower
 * the processor is made.
 */
const DRAGS = [
  { what: 'bare range input', query: null, nth: 0, throttle: 1 },
  { what: 'threshold, 535 searches', query: 'n=850000', nth: 0, throttle: 1 },
  { what: 'gallery, 535 searches', query: 'n=850000', nth: 1, throttle: 1 },
  { what: 'bare range input', query: null, nth: 0, throttle: 4 },
  { what: 'threshold, 535 searches', query: 'n=850000', nth: 0, throttle: 4 },
  { what: 'gallery, 535 searches', query: 'n=850000', nth: 1, throttle: 4 },
  { what: 'threshold, 10,000 searches', query: 'n=850000&searches=10000', nth: 0, throttle: 4 },
  { what: 'gallery, 10,000 searches', query: 'n=850000&searches=10000', nth: 1, throttle: 4 },
  { what: 'embedded crowd, threshold', page: 'embed/crowd.html', query: 'n=850000', nth: 0, throttle: 4 },
  { what: 'embedded crowd, gallery', page: 'embed/crowd.html', query: 'n=850000', nth: 1, throttle: 4 },
  { what: 'embedded searches, threshold', page: 'embed/index.html', query: 'n=850000', nth: 0, throttle: 4 },
]

async function openPage(browser, site, { page: path = '', query, throttle }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(query === null ? `${site}floor` : `${site}${path}?${query}`, { waitUntil: 'networkidle' })
  await page.locator('input[type=range]').first().waitFor()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  // What the page does once, when it is opened, is not part of a drag.
  await page.waitForTimeout(1500)
  return { context, page, devtools }
}

/** Real mouse events at their own pace, whether or not the page keeps up: `send` is not waited for. */
async function sweep(page, devtools, nth) {
  const box = await page.locator('input[type=range]').nth(nth).boundingBox()
  const y = box.y + box.height / 2
  const xAt = (share) => box.x + 12 + (box.width - 24) * share
  const mouse = (type, x) =>
    devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 })
  const value = await page.locator('input[type=range]').nth(nth).inputValue()
  const phase = Math.acos(1 - 2 * Number(value))
  await mouse('mousePressed', xAt(Number(value)))
  await page.evaluate(() => window.recording.begin())
  const sent = []
  const start = performance.now()
  for (let now = 0; now < DRAG_MS; now = performance.now() - start) {
    const angle = phase + (2 * Math.PI * SWEEPS * now) / (2 * DRAG_MS)
    sent.push(mouse('mouseMoved', xAt((1 - Math.cos(angle)) / 2)))
    const next = (Math.floor(now / MOVE_EVERY_MS) + 1) * MOVE_EVERY_MS
    await new Promise((done) => setTimeout(done, next - (performance.now() - start)))
  }
  const result = await page.evaluate(() => window.recording.end())
  await Promise.all(sent)
  await mouse('mouseReleased', xAt(0.5))
  return result
}

async function passOf(browser, site, drag) {
  const { context, page, devtools } = await openPage(browser, site, drag)
  try {
    await page.evaluate(startRecording, drag.nth)
    return await sweep(page, devtools, drag.nth)
  } finally {
    await context.close()
  }
}

const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

function rowOf({ what, throttle }, { updates, seconds, frames, paints, tasks }) {
  const longest = Math.max(0, ...tasks)
  return [
    what,
    `${throttle}×`,
    (updates / seconds).toFixed(0),
    percentile(frames, 0.95).toFixed(1),
    percentile(paints, 0.5).toFixed(0),
    percentile(paints, 0.95).toFixed(0),
    longest === 0 ? 'under 50' : longest.toFixed(0),
  ]
}

export async function dragTable([folder, only = '']) {
  const { browser, server, site } = await openSite(folder)
  const drags = DRAGS.filter(({ what, throttle }) => `${what} ${throttle}x`.includes(only))
  const best = drags.map(() => null)
  try {
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (const [i, drag] of drags.entries()) {
        const result = await passOf(browser, site, drag)
        if (best[i] === null || result.updates / result.seconds > best[i].updates / best[i].seconds)
          best[i] = result
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const rows = drags.map((drag, i) => rowOf(drag, best[i]))
  return [
    '| dragged for 2 s | slowed | updates/s | frame p95, ms | event to paint p50 | p95 | longest task, ms |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}
