import { articleTest as test, expect, expectShown, open, shown } from './articleTest.ts'

test('1,000 messages in a second are drawn at most 65 times, the last one last', async ({ page, hosts }) => {
  const [frame] = await open(page, hosts, 'frames')
  const before = (await shown(frame)).renders
  await page.evaluate(async () => {
    for (let i = 1; i <= 1000; i++) {
      frames[0]?.postMessage({ type: 'lookalike:set', v: 1, state: { n: i } }, '*')
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10 - 4))
    }
  })
  await expectShown(frame, { n: 1000 })
  expect((await shown(frame)).renders - before).toBeLessThanOrEqual(65)
})

test('junk, and messages of a sibling frame, change nothing and throw nothing', async ({ page, hosts }) => {
  const [first, second] = await open(page, hosts, 'frames')
  const before = await shown(first)
  await page.evaluate(() => {
    const set = (state: unknown, more: object = {}) => ({ type: 'lookalike:set', v: 1, state, ...more })
    const junk: unknown[] = [
      set({ t: Number.NaN }),
      set({ t: Number.POSITIVE_INFINITY }),
      set({ t: '1e999' }),
      set({ t: 99, colour: 'red' }),
      set({ view: '<img src=x onerror="throw 1">' }),
      set({ t: 99 }, { v: 2 }),
      set({ seed: 'a'.repeat(1_000_000) }),
      'a'.repeat(1_000_000),
      set(null),
      null,
      undefined,
      0,
      { type: 'lookalike:step', v: 1, step: '__proto__' },
      { type: 'lookalike:get', v: 1, req: {} },
      '[iFrameSizer]',
      'pymxPYMx',
      { context: 'h5p' },
      { message: 'ready' },
    ]
    for (const message of junk) frames[0]?.postMessage(message, '*')
  })
  await second?.evaluate(() =>
    parent.frames[0]?.postMessage({ type: 'lookalike:set', v: 1, state: { t: 99 } }, '*'),
  )
  await page.waitForTimeout(200)
  expect(await shown(first)).toEqual(before)
})
