// What a drag costs in the browser, beside a bare page with one range input in the same run:
//   npm run build && npm run bench -- drag [folders of built sites, to compare them in turn] [part of a drag's name]
// Compare columns with the floor's, not with another day's: the machine is rarely quiet. The best of several passes
// counts, floor and site taking turns.
import { existsSync } from 'node:fs'
import { withSites } from './openSite.mjs'
import { openThrottled, quantile } from './page.mjs'
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
  { what: 'embedded crowd', page: 'embed/crowd.html', query: 'n=850000', nth: 0, throttle: 4 },
  { what: 'embedded searches, threshold', page: 'embed/index.html', query: 'n=850000', nth: 0, throttle: 4 },
]

async function openPage(browser, site, { page: path = '', query, throttle }) {
  const { context, page, devtools } = await openThrottled(browser, {})
  await page.goto(query === null ? `${site}floor` : `${site}${path}?${query}`, { waitUntil: 'networkidle' })
  await page.locator('input[type=range]').first().waitFor()
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

function rowOf(name, { what, throttle }, { updates, seconds, frames, paints, tasks }) {
  const longest = Math.max(0, ...tasks)
  return [
    name,
    what,
    `${throttle}×`,
    (updates / seconds).toFixed(0),
    quantile(frames, 0.95).toFixed(1),
    quantile(paints, 0.5).toFixed(0),
    quantile(paints, 0.95).toFixed(0),
    longest === 0 ? 'under 50' : longest.toFixed(0),
  ]
}

const rateOf = (result) => (result === undefined ? 0 : result.updates / result.seconds)

export function dragTable(args) {
  const folders = args.filter((one) => existsSync(one))
  const [only = ''] = args.filter((one) => !folders.includes(one))
  const drags = DRAGS.filter(({ what, throttle }) => `${what} ${throttle}x`.includes(only))
  return withSites(folders, async (browser, sites) => {
    // The bare page is the same beside each site.
    const runs = drags.flatMap((drag) =>
      (drag.query === null ? sites.slice(0, 1) : sites).map((site) => ({ drag, site })),
    )
    const best = new Map()
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (const run of runs) {
        const result = await passOf(browser, run.site.url, run.drag)
        if (rateOf(result) > rateOf(best.get(run))) best.set(run, result)
      }
    }
    const rows = runs.map((run) =>
      rowOf(run.drag.query === null ? '' : run.site.name, run.drag, best.get(run)),
    )
    return [
      '| site | dragged for 2 s | slowed | updates/s | frame p95, ms | event to paint p50 | p95 | longest task, ms |',
      '|---|---|---|---|---|---|---|---|',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n')
  })
}
