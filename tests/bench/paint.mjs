// When the first content is painted, at a quarter of the processor's speed, beside the bare page of openSite.mjs:
//   npm run build && npm run bench -- paint [folders of built sites, to compare them in turn]
import { withSites } from './openSite.mjs'
import { openThrottled, quantile } from './page.mjs'

const PASSES = 41

async function firstPaint(browser, address) {
  const { context, page } = await openThrottled(browser, { cpu: 4 })
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

export function paintTable(folders) {
  return withSites(folders, async (browser, sites) => {
    const pages = [{ name: 'bare range input', url: `${sites[0].url}floor` }, ...sites]
    const times = pages.map(() => [])
    await firstPaint(browser, sites[0].url)
    for (let pass = 0; pass < PASSES; pass += 1)
      for (const [i, { url }] of pages.entries()) times[i].push(await firstPaint(browser, url))
    const row = ({ name }, i) => {
      const [best, median] = [0, 0.5].map((share) => quantile(times[i], share))
      return `| ${name} | ${best.toFixed(0)} | ${median.toFixed(0)} | ${(median / quantile(times[0], 0.5)).toFixed(2)} |`
    }
    return [
      `| first contentful paint, 4× slowed, ${PASSES} passes in turn | best, ms | median, ms | medians' ratio |`,
      '|---|---|---|---|',
      ...pages.map(row),
    ].join('\n')
  })
}
