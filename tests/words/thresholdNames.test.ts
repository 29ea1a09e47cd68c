import { afterAll, describe, expect, test } from 'vitest'
import { EMBEDDED } from '../../src/figures/embedded.ts'
import { writeThresholdsIn } from '../../src/i18n/format.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import { thresholdNames, thresholdText } from '../../src/words/thresholdNames.ts'

afterAll(() => writeThresholdsIn('percent'))

const scenario = parseLink('?preset=uk-pnd-2025').scenario
const STAND_INS = /\b97[.,]77\b|\b80%/

/** Figures whose words and tables name thresholds of the scenario alone, not of a scale or a policy. */
const NAMING = ['searches', 'scores', 'groups', 'lineup', 'repeat', 'crowd'] as const

describe('a threshold that nobody published', () => {
  test('goes by its name in the sentence', () => {
    const said = sentenceText(sentenceInput(scenario))
    expect(said).toMatch(/at the lower setting, about/)
    expect(said).toMatch(/At the higher setting/)
    expect(said).not.toMatch(STAND_INS)
  })

  test.each(NAMING)('and in the words of %s', async (id) => {
    writeThresholdsIn('percent', thresholdNames(scenario))
    const { figure } = await EMBEDDED[id].load()
    const said = figure.words(scenario)
    expect(said).toMatch(/the lower setting/i)
    expect(said).not.toMatch(STAND_INS)
  })

  test('any other threshold, and any that was published, is written as its product writes it', () => {
    expect(thresholdText(scenario, 90)).toBe('90%')
    for (const { id, thresholds } of PRESETS)
      if (thresholds.note === null) expect(thresholdNames({ preset: id })).toEqual({})
    expect(thresholdText({ preset: 'met-2024' }, 60)).toBe('0.60')
  })
})
