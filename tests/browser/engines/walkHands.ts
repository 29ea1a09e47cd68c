import type { Sites } from './builtSite.ts'
import type { Engine, Point } from './engine.ts'
import { expect, expectSilence, visit } from './engineTest.ts'
import { focusOn, keepFiles, keptFiles, pointOf, pressButton, queryOf, values } from './inPage.ts'

/** What can be moved: sliders and handles, each with where it is taken and which value it moves. */
type Handle = Readonly<{ what: string; selector: string; at: readonly [number, number]; value: 0 | 1 }>

const THRESHOLD = '.controls .control:nth-child(1) .slider-input'
const GALLERY = '.controls .control:nth-child(2) .slider-input'
const HANDLES: readonly Handle[] = [
  { what: 'the threshold', selector: THRESHOLD, at: [0.3, 0.5], value: 0 },
  { what: 'the gallery', selector: GALLERY, at: [0.3, 0.5], value: 1 },
  { what: 'the line among the scores', selector: '#figure-scores .scores-knob', at: [0.5, 0.5], value: 0 },
  { what: 'the map', selector: '#figure-map svg', at: [0.6, 0.5], value: 0 },
]

/** Keys, each on a control and with the value it changes. */
const KEYED: readonly Handle[] = [
  ...HANDLES.slice(0, 2),
  {
    what: 'the line among the scores',
    selector: '#figure-scores .scores-threshold',
    at: [0.5, 0.5],
    value: 0,
  },
  { what: 'the map', selector: '#figure-map [role=slider]', at: [0.5, 0.5], value: 0 },
]

const valueOf = async (engine: Engine, which: 0 | 1): Promise<string> =>
  (await engine.run(values))[which] ?? ''

export async function walkKeys(engine: Engine, { site }: Sites): Promise<void> {
  await visit(engine, `${site}?t=90`)
  for (const { what, selector, value } of KEYED) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    const before = await valueOf(engine, value)
    // oxlint-disable-next-line no-await-in-loop
    expect(await engine.run(focusOn, selector), what).toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    await engine.press('ArrowRight')
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => valueOf(engine, value), { message: `${what} by a key` }).not.toBe(before)
  }
  await expectSilence(engine, 'keys')
}

/** Drags by mouse or finger, sideways, and takes each drag back: one drag is one step of undo. */
export async function walkDrags(
  engine: Engine,
  { site }: Sites,
  drag: (points: readonly Point[]) => Promise<void>,
): Promise<void> {
  await visit(engine, site)
  for (const { what, selector, at, value } of HANDLES) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    const before = await valueOf(engine, value)
    // oxlint-disable-next-line no-await-in-loop
    const query = await engine.run(queryOf)
    // oxlint-disable-next-line no-await-in-loop
    const { x, y } = await engine.run(pointOf, selector, ...at)
    // oxlint-disable-next-line no-await-in-loop
    await drag([
      { x, y },
      { x: x + 20, y: y + 1 },
      { x: x + 60, y: y + 2 },
    ])
    // oxlint-disable-next-line no-await-in-loop
    // The link is written when the hand has let go: what the page has not seen yet must not be taken back.
    await expect.poll(() => engine.run(queryOf), { message: `${what} dragged` }).not.toBe(query)
    // oxlint-disable-next-line no-await-in-loop
    const after = await valueOf(engine, value)
    expect(after, `${what} dragged`).not.toBe(before)
    // oxlint-disable-next-line no-await-in-loop
    await engine.press('Control+z')
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => valueOf(engine, value), { message: `${what}, taken back` }).toBe(before)
    // oxlint-disable-next-line no-await-in-loop
    await engine.run(pressButton, 'Redo', '#root')
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => valueOf(engine, value), { message: `${what}, done again` }).toBe(after)
  }
  await expectSilence(engine, 'drags')
}

/** Presses a button as soon as it is there. */
const press = (engine: Engine, name: string, within: string): Promise<void> =>
  expect.poll(() => engine.run(pressButton, name, within), { message: `${name} in ${within}` }).toBe(true)

/** Saves a figure in each format and the data, and copies the link. */
export async function walkFiles(engine: Engine, { site }: Sites): Promise<void> {
  await visit(engine, `${site}?t=90`)
  await engine.run(keepFiles)
  const fileCount = async (): Promise<number> => (await engine.run(keptFiles)).length
  const formats: readonly (readonly [string, string, RegExp, RegExp])[] = [
    // The first bytes of a PNG and the beginning of its header, in base 64.
    ['Picture (PNG)', 'png', /^image\/png;base64$/, /^iVBORw0KGgoAAAANSUhEUgAA/],
    ['Drawing (SVG)', 'svg', /^image\/svg\+xml/, /^<svg /],
    ['Numbers (CSV)', 'csv', /^text\/csv/, /,/],
  ]
  await press(engine, 'Save', '#figure-scores')
  for (const [i, [button, ending, type, start]] of formats.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    await press(engine, button, '#figure-scores')
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(fileCount, { message: ending }).toBe(i + 1)
    // oxlint-disable-next-line no-await-in-loop
    const file = (await engine.run(keptFiles))[i]
    expect(file?.name).toMatch(new RegExp(`^lookalike-scores-4(?:-\\w+)?\\.${ending}$`))
    expect(file?.type).toMatch(type)
    expect(file?.start).toMatch(start)
  }
  await press(engine, 'Download data', '#root')
  await expect.poll(() => engine.run(() => document.querySelector('dialog button') !== null)).toBe(true)
  await engine.run(() =>
    [...document.querySelectorAll<HTMLElement>('dialog button')]
      .find((one) => one.textContent?.includes('JSON'))
      ?.click(),
  )
  await expect.poll(fileCount).toBe(4)
  expect((await engine.run(keptFiles))[3]?.start).toContain('"link": "t=90"')
  await engine.press('Escape')
  await expect.poll(() => engine.run(() => document.querySelector('dialog') === null)).toBe(true)
  await press(engine, 'Share', '#root')
  await press(engine, 'Copy', 'dialog')
  const said = (): Promise<string> =>
    engine.run(() => document.querySelector('dialog [role=status]')?.textContent ?? '')
  await expect.poll(said).not.toBe('')
  await expectSilence(engine, 'files')
}
