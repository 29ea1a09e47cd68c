import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine.ts'
import type { Sites } from './builtSite.ts'
import { expect, expectSilence, visit } from './engineTest.ts'
import { FIGURE_IDS } from '../../../src/scenario/display.ts'
import { isReady, openAll } from './inPage.ts'

/** Every page of the site, with what can be seen when it is there. */
const PAGES: Readonly<Record<string, string>> = {
  '': '28 people are wrongly matched',
  '?preset=washington-county&k=20&mated=0.3&view=map':
    'With no threshold, this machine would name strangers for every one of',
  '?policy=equal-fpir&mated=0.5&t=90&n=850000': '850,000',
  '?mode=rank&mated=0.3&lineup=3': 'mugshots',
  '?t=abc&n=-5': '28 people',
  '?theme=projector': '28 people',
  '#evidence': 'Evidence',
  '#claims': 'Claims',
  '#lessons': 'Seven lessons and a game',
  '#teachers': 'For teachers',
  '#model': 'model',
  '?lesson=what-80-means': 'Step 1 of',
  'article/': 'How sure is',
}

/** Opens every page with all that is folded in it unfolded. */
export async function walkPages(engine: Engine, { site }: Sites): Promise<void> {
  for (const [address, words] of Object.entries(PAGES)) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await visit(engine, site + address)
    // oxlint-disable-next-line no-await-in-loop
    await engine.run(openAll)
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => engine.run(isReady), { message: address }).toBe(true)
    const text = (): Promise<string> => engine.run(() => document.body.innerText)
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(text, { message: address }).toContain(words)
    // oxlint-disable-next-line no-await-in-loop
    await expectSilence(engine, address)
  }
}

/** The figures under "Go further" that have something to draw there, by the names of their frames. */
const DRAWN = FIGURE_IDS.filter((id) => !['lineup', 'evidence'].includes(id))

/** Unfolds every question of the first page and waits for its figures to be drawn. */
export async function walkFigures(engine: Engine, { site }: Sites): Promise<void> {
  await visit(engine, `${site}?preset=washington-county&mated=0.4&mode=threshold&t=90`)
  await engine.run(openAll)
  const drawn = (names: readonly string[]): readonly string[] =>
    names.filter((name) => {
      const box = document
        .querySelector(`#figure-${name}`)
        ?.querySelector('svg, canvas')
        ?.getBoundingClientRect()
      return (box?.width ?? 0) > 100 && (box?.height ?? 0) > 15
    })
  await expect.poll(() => engine.run(drawn, DRAWN), { timeout: 20_000 }).toEqual(DRAWN)
  await expectSilence(engine, 'everything open')
}

/** Every page in a frame as wide as a phone, 320 and 360 px at once. */
export async function walkNarrow(engine: Engine, { site, narrow }: Sites): Promise<void> {
  await engine.goto(narrow)
  // The projector's type is not for phones.
  for (const address of Object.keys(PAGES).filter((one) => one !== '?theme=projector')) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await engine.run((url) => {
      // New ones: a hash alone would not load a page again.
      for (const frame of document.querySelectorAll('iframe')) {
        const next = frame.cloneNode() as HTMLIFrameElement
        next.src = url
        frame.replaceWith(next)
      }
    }, site + address)
    // Twice: what the first look unfolds is there at the second.
    for (const look of ['folded', 'unfolded']) {
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => narrowState(engine, address), { message: `${address}, ${look}` }).toEqual([])
      // oxlint-disable-next-line no-await-in-loop
      await sleep(400)
    }
  }
}

/** What is not yet, or not, as it should be in the two frames. */
function narrowState(engine: Engine, address: string): Promise<readonly string[]> {
  return engine.run((wanted) => {
    return [...document.querySelectorAll('iframe')].flatMap((frame) => {
      const page = frame.contentWindow as (Window & { noise?: readonly string[] }) | null
      const document = page?.document
      if (page === null || document === undefined || document.readyState !== 'complete') return ['loading']
      if (!page.location.href.endsWith(wanted)) return [`still at ${page.location.href}`]
      if (document.querySelector('#root > *, main') === null) return ['empty']
      for (const details of document.querySelectorAll('details')) details.open = true
      const { scrollWidth, clientWidth } = document.documentElement
      const wide = scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth}`] : []
      return [...(page.noise ?? ['no listener']), ...wide]
    })
  }, address)
}
