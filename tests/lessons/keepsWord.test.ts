import { describe, expect, test } from 'vitest'
import {
  givesAway,
  isTelling,
  lostPremise,
  missingMarks,
  numbersIn,
  strayNumbers,
  tooTall,
  turnedRatios,
  vainOrders,
} from '../browser/lessons/keepsWord.ts'

const THRESHOLD = { label: 'Confidence threshold', isEnabled: true }

/** What was seen when the lessons were played as a pupil would: each fault once, as it stood there. */
describe('a step that does not keep its word is found out', () => {
  test('a text that counts ten thousand searches beside a picture of a thousand', () => {
    const picture = 'Of 14 searches that name somebody, 1 names the right person first. 1,000 searches'
    expect(strayNumbers('Of 10,000 faces, 13 are on the list.', [picture])).toEqual(['10,000', '13'])
    expect(strayNumbers('Of 1,000 faces, 1 is on the list.', [picture])).toEqual([])
  })

  test('names in and out of the funnel that are not the picture’s', () => {
    const funnel = '1,000 searches, 14 name someone, 13 wrong, 1 right; 3 pass the reviewer, 2 wrong'
    expect(strayNumbers('145 names go in, 28 come out.', [funnel])).toEqual(['145', '28'])
  })

  test('an average beside the picture of one run, unexplained', () => {
    const run = 'At 80%, 7 of 107 (people of color) and 41 of 428 (other members)'
    expect(strayNumbers('That makes 11 of 107 people.', [run])).toEqual(['11'])
    expect(strayNumbers('On average it is 11 of 107.', [run])).toEqual(['11'])
    expect(strayNumbers('On average it is 11 of 107. In this run it is 7.', [run])).toEqual([])
    expect(strayNumbers('On average it is 11 of 107. In this run it is 9.', [run])).toEqual(['11', '9'])
  })

  test('a ratio that grows to 4.4 beside a picture without a ratio', () => {
    expect(strayNumbers('It grows to 4.4.', ['No ratio: a rate is zero in this run'])).toEqual(['4.4'])
  })

  test('a ratio that the picture gives the other way round', () => {
    expect(turnedRatios('It is 1.5 times as high.', ['compared: 0.66 times as often'])).toEqual(['1.5 times'])
    expect(turnedRatios('It is 1.5 times as high.', ['now 1.5 times'])).toEqual([])
  })

  test('rates in 1,000 beside a picture that counts in 10,000', () => {
    const picture = 'in every 10,000 searches: 473 (people of color) and 313 (other members)'
    expect(strayNumbers('It is 47 against 31 in 1,000.', [picture])).toEqual(['47', '31', '1,000'])
  })

  test('an order for a control that is held still, or that is not there', () => {
    const still = { ...THRESHOLD, isEnabled: false }
    expect(vainOrders('Move the threshold. Find a place.', [still])).toEqual([
      'Move the threshold. (cannot be moved)',
    ])
    expect(vainOrders('Change the photo or the gallery size.', [THRESHOLD])).toHaveLength(2)
    expect(vainOrders('Drag the threshold down.', [THRESHOLD])).toEqual([])
    expect(vainOrders('Press “New run” a few times.', [THRESHOLD])).toHaveLength(1)
    expect(vainOrders('Draw three circles.', [THRESHOLD])).toEqual([
      'Draw three circles. (no control we know)',
    ])
  })

  test('rows that are columns, hollow circles that are filled, a tick and a branch that are not there', () => {
    expect(missingMarks('Compare the two rows.', ['policies'])).toEqual(['rows'])
    expect(missingMarks('Count the hollow circles.', ['searches'])).toEqual(['hollow'])
    expect(missingMarks('Find the tick.', ['growth'])).toEqual(['tick'])
    expect(missingMarks('Follow the branches.', ['frequencies'])).toEqual(['branches'])
    expect(missingMarks('The right side shows who is missed.', ['tradeoff'])).toEqual([])
  })

  test('an answer that can be read before the guess', () => {
    expect(givesAway('In about 1 test of 70. As many come up in about 15 in 1,000 tests.', '15')).toBe(true)
    expect(givesAway('About 6 times. World A: 6.2 times as often', '6.2')).toBe(true)
    expect(givesAway('About as before, and 80% of them', '80')).toBe(false)
    expect([isTelling('4.44 million'), isTelling('1,028'), isTelling('14'), isTelling('500')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('a product that is another number than its factors give', () => {
    const curve = 'The best of 25,000 strangers scores 80% or more in 1 in 19 searches'
    expect(strayNumbers('4.6 in a million × 25,000, so about 1 in 19.', [curve])).toEqual(['4.6'])
  })

  test('a question that has lost its premise', () => {
    const premise = 'Now {searches} searches. {n, plural, one {one is} other {{there} are}} in the gallery.'
    expect(lostPremise(premise, 'Now 1,000 searches.\n500 are in the gallery. How many?')).toEqual([])
    expect(lostPremise(premise, 'How many?')).toEqual(['Now', 'searches.', 'in the gallery.'])
  })

  test('four panels, taller than two screens of a phone', () => {
    expect(tooTall(5086)).toBe(3606)
    expect(tooTall(1480)).toBe(0)
  })
})

test('numbers are read as they are written', () => {
  expect(numbersIn('About 4.44 million, 30M or 850K, 99.5% of 1,000').map(({ value }) => value)).toEqual([
    4_440_000, 30_000_000, 850_000, 99.5, 1000,
  ])
  expect(numbersIn('In 2018, step A4 of COVID-19')).toEqual([])
})
