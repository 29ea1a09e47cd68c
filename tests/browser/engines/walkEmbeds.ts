import { VIEWS } from '../../../src/scenario/display.ts'
import type { Sites } from './builtSite.ts'
import type { Engine } from './engine.ts'
import { expect, expectSilence, visit } from './engineTest.ts'
import { isReady, pressButton, values } from './inPage.ts'

/** Every view as a page of its own. */
export async function walkViews(engine: Engine, { site }: Sites): Promise<void> {
  for (const view of VIEWS) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await visit(engine, `${site}embed/index.html?view=${view}&mated=0.3`)
    // oxlint-disable-next-line no-await-in-loop
    await expect
      .poll(() => engine.run(() => document.querySelector('.figure') !== null), { message: view })
      .toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    await expectSilence(engine, view)
  }
}

/** Every view in one page of another site, sized by `host.js`, each brought into view. */
export async function walkHost(engine: Engine, { site, host }: Sites): Promise<void> {
  const figures = VIEWS.map((view) => `<lookalike-figure view="${view}" mated="0.3"></lookalike-figure>`)
  await engine.goto(host(`<script src="${site}embed/host.js" async></script>${figures.join('<hr>')}`))
  for (const [i, view] of VIEWS.entries()) {
    const height = (): Promise<number> =>
      engine.run((n) => {
        const figure = document.querySelectorAll('lookalike-figure')[n]
        figure?.scrollIntoView({ block: 'center' })
        return figure?.getBoundingClientRect().height ?? 0
      }, i)
    // oxlint-disable-next-line no-await-in-loop -- one window
    await expect.poll(height, { message: view }).toBeGreaterThan(400)
  }
  await expectSilence(engine, 'host.js')
}

/** A figure in a plain frame of another site. */
export async function walkFrame(engine: Engine, { site, host }: Sites): Promise<void> {
  await engine.goto(
    host(
      `<iframe src="${site}embed/index.html" title="Figure" width="100%" height="780" style="border: 0"></iframe>`,
    ),
  )
  await engine.enter(0)
  await expect.poll(() => engine.run(isReady)).toBe(true)
  await expect.poll(() => engine.run(values)).toEqual(['80%'])
  await engine.run(pressButton, '99%', '.control')
  await expect.poll(() => engine.run(values)).toEqual(['99%'])
  await engine.enter(null)
  await expectSilence(engine, 'framed')
}

/** Views the frame's first file does not hold, in a frame that is of no site at all, as WordPress makes it. */
export async function walkSandboxed(engine: Engine, { site, host }: Sites): Promise<void> {
  for (const view of ['map', 'groups', 'crowd']) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await engine.goto(
      host(
        `<iframe sandbox="allow-scripts" src="${site}embed/index.html?view=${view}" title="Figure" width="1000" height="780" style="border: 0"></iframe>`,
      ),
    )
    // oxlint-disable-next-line no-await-in-loop
    await engine.enter(0)
    const drawn = (name: string): boolean =>
      document.querySelector(`#figure-${name} :is(svg, canvas)`) !== null
    // oxlint-disable-next-line no-await-in-loop
    // The file goes on to the one that holds every view: what is asked on the way is lost with the page that was left.
    await expect.poll(() => engine.run(drawn, view).catch(() => false), { message: view }).toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    await engine.enter(null)
    // oxlint-disable-next-line no-await-in-loop
    await expectSilence(engine, `sandboxed ${view}`)
  }
}
