import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countLit, countLitAmong } from '../../../src/figures/crowd/crowdLights.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'
import { fourLights as lights } from './fourLights.ts'

const seed = 11
const size = fc.integer({ min: 1, max: 1e9 })

test('counting the lights of many galleries at once gives each the count it has alone', () => {
  fc.assert(
    fc.property(
      fc.array(size, { maxLength: 8 }),
      fc.double({ min: 50, max: 99.99, noNaN: true }),
      (sizes, at) => {
        const alone = sizes.map((one) => countLit(lights, one, toLogOdds(at)))
        expect(countLitAmong(lights, sizes, toLogOdds(at))).toEqual(alone)
      },
    ),
    { seed },
  )
})
