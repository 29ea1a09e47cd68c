import { expect, test } from 'vitest'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'
import { pictureText } from '../../src/words/pictureText.ts'

const textOf = (link: string): string => pictureText(parseLink(link).scenario)

test('the text for a picture says both counts with their ranges', () => {
  expect(textOf('')).toBe(
    'Searching 535 faces against 25,000 mugshots: at 80%, about 28 people are wrongly matched (between 21 and 39). ' +
      'At 99%, hardly anyone is wrongly matched: in 1 test of 980 someone is (at most 1 test in 290).',
  )
})

test('whatever is shown, it is at most 250 characters and begins with a capital', () => {
  const policies = ['policy=equal-fpir', 'policy=equal-fnir', 'policy=cost', 'mated=1', 'mode=rank']
  for (const link of [...PRESETS.map(({ id }) => `preset=${id}`), ...policies]) {
    const text = textOf(`?${link}`)
    expect(text.length, text).toBeLessThanOrEqual(250)
    expect(text).toMatch(/^[A-Z]/)
  }
})
