import type { Sites } from './builtSite.ts'
import type { Engine } from './engine.ts'
import { expect, expectSilence, visit } from './engineTest.ts'
import { pointOf, pressButton } from './inPage.ts'

type Colour = Readonly<{ red: number; green: number; blue: number }>

/** The colours of points of a PNG, told by the page itself: it can read pictures, and Node cannot. */
async function coloursIn(
  png: string,
  points: readonly { x: number; y: number }[],
): Promise<readonly Colour[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  return points.map(({ x, y }) => {
    const [red = 0, green = 0, blue = 0] =
      context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []
    return { red, green, blue }
  })
}

const apart = (a: Colour | undefined, b: Colour | undefined): number =>
  Math.max(
    Math.abs((a?.red ?? 0) - (b?.red ?? 0)),
    Math.abs((a?.green ?? 0) - (b?.green ?? 0)),
    Math.abs((a?.blue ?? 0) - (b?.blue ?? 0)),
  )

/** A dark system that asks for no motion; Firefox is also forbidden to store anything. */
export async function walkLooks(engine: Engine, { site }: Sites): Promise<void> {
  for (const address of ['', '?lesson=raise-the-bar', 'embed/index.html', 'article/']) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await visit(engine, site + address)
    // First: taking a picture puts a style into the page, which the article's policy refuses.
    // oxlint-disable-next-line no-await-in-loop
    await expectSilence(engine, address)
    // oxlint-disable-next-line no-await-in-loop
    const png = (await engine.picture()).toString('base64')
    // oxlint-disable-next-line no-await-in-loop
    const colours = await engine.run(
      coloursIn,
      png,
      [120, 300, 420, 540].map((y) => ({ x: 3, y })),
    )
    // The ground, and not a mark that stands at the very edge.
    const ground = Math.min(...colours.map(({ red, green, blue }) => Math.max(red, green, blue)))
    expect(ground, address).toBeLessThan(70)
  }
  await visit(engine, site)
  await engine.run(pressButton, '99%', '.controls')
  expect(await engine.run(() => document.getAnimations().length)).toBe(0)
}

/** Colours of the reader's own: the track of a slider, left and right of its thumb, and the thumb. */
export async function walkForced(engine: Engine, { site }: Sites): Promise<void> {
  await visit(engine, site)
  expect(await engine.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  const track = '.controls .slider-input'
  const [left, right, above] = await Promise.all([
    engine.run(pointOf, track, 0.06, 0.5),
    engine.run(pointOf, track, 0.7, 0.5),
    engine.run(pointOf, track, 0.7, 0.1),
  ])
  await expectSilence(engine, 'forced colors')
  const png = (await engine.picture()).toString('base64')
  const [before, after, page] = await engine.run(coloursIn, png, [left, right, above])
  expect(apart(before, page)).toBeGreaterThan(100)
  expect(apart(after, page)).toBeGreaterThan(100)
}
