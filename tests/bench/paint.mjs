// When the first content is painted, at a quarter of the processor's speed, beside the bare page of openSite.mjs:
//   npm run build && npm run bench -- paint [folder of the built site]
import { openSite } from './openSite.mjs'

const PASSES = 41
const THROTTLE = 4

async function firstPaint(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  await page.goto(address, { waitUntil: 'load' })
  const time = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]
          if (paint !== undefined) done(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  await context.close()
  return time
}

const ranked = (times) => times.toSorted((a, b) => a - b)

export async function paintTable([folder]) {
  const { browser, server, site } = await openSite(folder)
  const times = { floor: [], site: [] }
  try {
    await firstPaint(browser, site)
    for (let pass = 0; pass < PASSES; pass += 1) {
      times.floor.push(await firstPaint(browser, `${site}floor`))
      times.site.push(await firstPaint(browser, site))
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const [floor, ours] = [ranked(times.floor), ranked(times.site)]
  const middle = Math.floor(PASSES / 2)
  const row = (what, i) =>
    `| ${what} of ${PASSES} | ${floor[i].toFixed(0)} | ${ours[i].toFixed(0)} | ${(ours[i] / floor[i]).toFixed(2)} |`
  return [
    '| first contentful paint, 4× slowed | bare range input, ms | site, ms | ratio |',
    '|---|---|---|---|',
    row('best', 0),
    row('median', middle),
  ].join('\n')
}
