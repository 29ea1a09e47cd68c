// When the threshold's slider first answers on a slow 4G network, beside the first paint:
//   npm run build && npm run bench -- answer [folders of built sites, to compare them in turn]
// Sites are served compressed (gzip -9), as any host does.
import { withSites } from './openSite.mjs'
import { openThrottled, quantile } from './page.mjs'

const PASSES = 11
/** Processor speeds: of this machine, and of a slow phone. */
const SLOWED = [1, 4]

/** Runs in the page, before its own scripts: presses an arrow on the first slider until the sentence says another thing. */
function pressUntilAnswered() {
  const sentence = () => document.querySelector('.sentence')?.textContent
  window.answered = new Promise((done) => {
    let before
    const timer = setInterval(() => {
      const slider = document.querySelector('input[type=range]')
      if (slider === null) return
      before ??= sentence()
      if (sentence() !== before) {
        clearInterval(timer)
        done(performance.now())
        return
      }
      const key = { key: 'ArrowRight', code: 'ArrowRight', bubbles: true, cancelable: true }
      slider.dispatchEvent(new KeyboardEvent('keydown', key))
    }, 10)
  })
}

async function firstAnswer(browser, address, cpu) {
  const { context, page } = await openThrottled(browser, { cpu, isSlow4G: true })
  await page.addInitScript(pressUntilAnswered)
  await page.goto(address, { waitUntil: 'commit' })
  const times = await page.evaluate(async () => {
    const answer = await window.answered
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { answer, paint: paint?.startTime ?? NaN }
  })
  await context.close()
  return times
}

export function answerTable(folders) {
  return withSites(folders, async (browser, sites) => {
    const rows = []
    for (const cpu of SLOWED) {
      const times = sites.map(() => [])
      for (let pass = 0; pass < PASSES; pass += 1)
        for (const [i, { url }] of sites.entries()) times[i].push(await firstAnswer(browser, url, cpu))
      for (const [i, { name }] of sites.entries()) {
        const median = (what) =>
          quantile(
            times[i].map((one) => one[what]),
            0.5,
          ).toFixed(0)
        rows.push(`| ${name} | ${cpu}× | ${median('paint')} | ${median('answer')} |`)
      }
    }
    return [
      `| slow 4G, medians of ${PASSES} in turn | slowed | first paint, ms | slider answers, ms |`,
      '|---|---|---|---|',
      ...rows,
    ].join('\n')
  })
}
