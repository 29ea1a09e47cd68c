import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parseLink } from '../../src/scenario/parseLink.ts'

const seed = 4

/** Values that are nearly right, for every kind of key. */
const NEARLY = `80 80% 99,9 1e6 1e999 -1 0 0.5 50.5 1e-9 NaN 080 1,000
  none portrait cctv PORTRAIT -3 rank threshold equal-fpir each k3f9 K3F9
  map banana controls,groups a,,b es en-US dark 1 yes x-1
  A:0.2:0.5::3.7:0~B:0.8:0.5::1:0 A:1:1::1:0~A:1:1::1:0 A:1 :1:1::1:0 A:x:1::1:0 A:1:1::9999:0`.split(/\s+/)
const VALUES = NEARLY.concat('', ' ', 'english language')
const KEYS =
  'preset t t2 n searches mated photo mode k fmr rho cross g policy cost seed view hide lock lang theme links events eid v step'.split(
    ' ',
  )

test('a link is read with what stands in for valibot as it is with valibot: values, notes and all', async () => {
  vi.resetModules()
  vi.doMock('valibot', async () => ({ ...(await import('../../src/build/lean/valibot.ts')) }))
  const lean = await import('../../src/scenario/parseLink.ts')
  vi.doUnmock('valibot')
  expect(lean.parseLink).not.toBe(parseLink)
  const pair = fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...VALUES), fc.string()))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
      const link = `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
      expect(lean.parseLink(link)).toEqual(parseLink(link))
    }),
    { seed, numRuns: 3000 },
  )
})
