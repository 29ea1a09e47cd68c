import { fileOf } from '../../src/embed/fileOf.ts'
import { VIEWS } from '../../src/scenario/display.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { POLICIES } from '../../src/scenario/scenario.ts'
import { SPACED } from './cutTexts.ts'
import { expect, test } from './fixtures.ts'
import { findCollisions, openFramed, setState, type WalkState } from './collisions.ts'

/** CSS pixels: a small phone, a phone, two columns of articles, a wide one. */
const WIDTHS = [320, 360, 480, 640, 1080] as const

/** Every preset; the ends of threshold and gallery, and places between; every policy. */
const STATES: readonly WalkState[] = [
  ...PRESETS.map(({ id }) => ({ preset: id })),
  ...[50, 80, 99, 99.99].flatMap((t) =>
    [1, 25_000, 1e9].map((n) => ({ preset: 'aclu-2018', t, n, t2: t === 80 ? 99 : 80, mated: 0.5 })),
  ),
  ...POLICIES.filter((policy) => policy !== 'same').map((policy) => ({
    preset: 'aclu-2018',
    policy,
    mated: 0.5,
  })),
]

for (const view of VIEWS)
  test(`no text of ${view} lies on another, is cut or is too small to read, in ${STATES.length * 10} states`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const found = new Map<string, string>()
    const seen = new Set<string>()
    let looked = 0
    for (const spacing of ['', SPACED])
      for (const width of WIDTHS) {
        // oxlint-disable-next-line no-await-in-loop -- one page after the other
        const frame = await openFramed(page, fileOf(view), width, spacing)
        for (const state of STATES) {
          // oxlint-disable-next-line no-await-in-loop -- one state after the other
          await setState(page, state)
          // oxlint-disable-next-line no-await-in-loop
          const troubles = await findCollisions(frame)
          looked += 1
          // oxlint-disable-next-line no-await-in-loop
          seen.add((await frame.locator('.figure-sentence').first().textContent()) ?? '')
          const where = `${width}${spacing === '' ? '' : ' spaced'} ${JSON.stringify(state)}`
          for (const trouble of troubles) if (!found.has(trouble)) found.set(trouble, where)
        }
      }
    // The states were really shown.
    expect(seen.size).toBeGreaterThan(STATES.length / 2)
    expect([...found].map(([trouble, where]) => `${trouble} (first at ${where})`)).toEqual([])
    expect(looked).toBe(STATES.length * 2 * WIDTHS.length)
  })
