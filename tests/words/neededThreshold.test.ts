import { afterAll, describe, expect, test } from 'vitest'
import { EMBEDDED } from '../../src/figures/embedded.ts'
import { writeThresholdsIn } from '../../src/i18n/format.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { advised, neededThreshold } from '../../src/words/neededThreshold.ts'
import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import { writeThresholdsAs } from '../../src/words/thresholdNames.ts'

afterAll(() => writeThresholdsIn('percent'))

const ASSUMED = PRESETS.filter(({ thresholds }) => thresholds.note !== null)

describe('a threshold that would be enough', () => {
  test('stands on the product’s own scale where that is known', () => {
    writeThresholdsAs({ preset: 'aclu-2018' })
    expect(neededThreshold(95, 'about')).toBe('about 95%')
    expect(neededThreshold(95, 'of')).toBe('a threshold of 95%')
    writeThresholdsAs({ preset: 'met-2024' })
    expect(neededThreshold(62, 'bare')).toBe('0.62')
  })

  test('is placed among settings whose numbers nobody published', () => {
    writeThresholdsAs({ preset: 'uk-pnd-2025' })
    expect(neededThreshold(70, 'about')).toBe('a setting lower than both')
    expect(neededThreshold(80, 'about')).toBe('the lower setting')
    expect(neededThreshold(93, 'about')).toBe('a setting between the lower and the higher')
    expect(neededThreshold(99, 'of')).toBe('a setting higher than both')
  })

  test('says of any other scale that it is assumed', () => {
    writeThresholdsAs({ preset: 'fbi-30m' })
    expect(neededThreshold(98.9, 'about')).toBe('about 98.9% (assumed scale)')
    expect(advised(90)).toBe('90% (assumed scale)')
  })
})

test('every made-up scene, and every product whose scale nobody published, says that its scale is assumed', () => {
  expect(ASSUMED.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['body-cameras', 'ice-tens-of-millions', 'group-photo', 'crowd-watchlist']),
  )
  expect(ASSUMED.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['fbi-30m', 'uk-pnd-2025', 'south-wales-2017', 'airport-gate']),
  )
})

describe.each(ASSUMED.map(({ id }) => id))('%s', (id) => {
  const { scenario } = parseLink(`?preset=${id}`)

  test('gives its first threshold a name or the word for its scale', () => {
    expect(sentenceText(sentenceInput(scenario))).toMatch(/assumed scale|the lower setting|with no threshold/)
  })

  test('takes no bare percentage to be enough on its map', async () => {
    writeThresholdsAs(scenario)
    const { figure } = await EMBEDDED.map.load()
    const said = figure.words(scenario)
    expect(said).not.toMatch(/needs a threshold of [\d.]+%(?! \(assumed scale\))/)
    expect(said).not.toMatch(/97[.,]77/)
  })
})
