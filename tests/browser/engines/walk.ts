import type { Driver } from './engine.ts'
import { engineTest, inWindow } from './engineTest.ts'
import { walkFrame, walkHost, walkSandboxed, walkViews } from './walkEmbeds.ts'
import { walkDrags, walkFiles, walkKeys } from './walkHands.ts'
import { walkLesson } from './walkLesson.ts'
import { walkSkip, walkTranslated } from './walkReached.ts'
import { walkLost } from './walkLost.ts'
import { walkForced, walkLooks } from './walkLooks.ts'
import { walkFigures, walkNarrow, walkPages } from './walkPages.ts'

/** The whole walk through one engine, as tests: one window for all of them, one after the other. */
export function walkThrough(driver: Driver): void {
  const test = engineTest(driver)
  test.skip(driver.missing !== null, driver.missing ?? '')
  test.describe.configure({ mode: 'default', timeout: 120_000 })

  test(`${driver.name}: every page opens, says nothing on the console and shows no broken number`, ({
    engine,
    sites,
  }) => walkPages(engine, sites))

  test(`${driver.name}: every question under "Go further" draws its figures`, ({ engine, sites }) =>
    walkFigures(engine, sites))

  test(`${driver.name}: no page scrolls sideways at 320 and 360`, ({ engine, sites }) =>
    walkNarrow(engine, sites))

  test(`${driver.name}: the skip link stays on its page, and every page has a title`, ({ engine, sites }) =>
    walkSkip(engine, sites))

  test(`${driver.name}: translated while it is used, the page stays and its numbers follow`, ({
    engine,
    sites,
  }) => walkTranslated(engine, sites))

  test(`${driver.name}: a file that is gone leaves a page and a sentence, and is fetched when it is back`, ({
    engine,
  }) => walkLost(engine))

  test(`${driver.name}: sliders, handles and the map move by keys`, ({ engine, sites }) =>
    walkKeys(engine, sites))

  test(`${driver.name}: they are dragged by mouse, and a drag is undone and redone`, ({ engine, sites }) =>
    walkDrags(engine, sites, engine.drag))

  test(`${driver.name}: they are dragged by touch`, async ({ engine, sites }) => {
    test.skip(engine.swipe === null, `${driver.name} cannot be given a finger here`)
    await walkDrags(engine, sites, engine.swipe ?? engine.drag)
  })

  test(`${driver.name}: a figure is saved as PNG, SVG and CSV, data as JSON, and the link is copied`, ({
    engine,
    sites,
  }) => walkFiles(engine, sites))

  test(`${driver.name}: a lesson is done from start to end by keyboard alone`, ({ engine, sites }) =>
    walkLesson(engine, sites, 'raise-the-bar'))

  test(`${driver.name}: every view is drawn alone and inside a page of another site`, async ({
    engine,
    sites,
  }) => {
    await walkViews(engine, sites)
    await walkHost(engine, sites)
    await walkFrame(engine, sites)
  })

  test(`${driver.name}: every picture comes in a sandboxed frame too`, ({ engine, sites }) =>
    walkSandboxed(engine, sites))

  test(`${driver.name}: dark where the system is dark, still where it asks for no motion, at work without storage`, async ({
    sites,
  }) => {
    await inWindow(driver, { dark: true, still: true, noStorage: true }, (engine) => walkLooks(engine, sites))
  })

  test(`${driver.name}: with forced colors the sliders stand out from the page`, async ({ sites }) => {
    test.skip(driver.name === 'WebKit', 'WebKit has no forced colors')
    await inWindow(driver, { forced: true }, (engine) => walkForced(engine, sites))
  })
}
