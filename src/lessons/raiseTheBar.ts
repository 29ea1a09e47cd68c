import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import type { Values } from './lesson.ts'
import { atLeast, atMost, between, downAndUp, lessThan, moreThan, put, read, same } from './write.ts'

const ACLU: Scenario = { ...presetScenario('aclu-2018'), comparison: 80 }
const AT_99: Scenario = { ...ACLU, threshold: 99 }

/** A thousand people who really are in the gallery: what becomes of them is missed in a test of strangers. */
const ENROLLED: Scenario = { ...AT_99, searches: 1000, matedShare: 1 }
const CAMERA: Scenario = { ...ENROLLED, photo: 'cctv' }
const MIXED: Scenario = { ...CAMERA, matedShare: 0.5 }
const LOW = { threshold: 80 }
const HIGH = { threshold: 99 }

/** What the ACLU published. */
const FOUND = 28
const DOWN_AND_UP = downAndUp(80, 99)
const PORTRAIT = read('missed', { at: { photo: 'portrait' } })
const MISSED_LOW = read('missed', { at: LOW })
const MISSED_HIGH = read('missed', { at: HIGH })
const WRONG_LOW = read('wrong', { at: LOW })
const WRONG_HIGH = read('wrong', { at: HIGH })

/** Nine in ten of the curves that agree with what was published. */
const MISSED_RANGE: Values = {
  missedFrom: put('count', 'missed', { end: 'low' }),
  missedTo: put('count', 'missed', { end: 'high' }),
}

const TEST: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
  low: put('threshold', 'threshold', { at: LOW }),
}

export const raiseTheBar = defineLesson({
  id: 'raise-the-bar',
  minutes: 15,
  goals: 3,
  steps: [
    {
      id: 'up-to-99',
      scenario: AT_99,
      figures: ['searches'],
      controls: ['t'],
      goals: DOWN_AND_UP,
      locked: ['n'],
      values: {
        ...TEST,
        found: put('count', 'given', { count: FOUND }),
        inRun: put('count', 'wrongInRun'),
        inRunLow: put('count', 'wrongInRun', { at: LOW }),
      },
      predict: choice(
        { answer: read('wrong'), as: 'expected', unit: 'people', figure: 'searches' },
        { none: 0, few: 0.5, half: 8, same: 20 },
        536,
      ),
      claims: [
        atMost('wrong', 0.01, 'the text says: none, in nearly every test'),
        between(
          read('chanceAtLeast', { count: 1, at: { threshold: 95 } }),
          0.2,
          0.5,
          'the text says: some tests at 95 %',
        ),
      ],
    },
    {
      id: 'what-it-costs',
      scenario: ENROLLED,
      figures: ['tradeoff'],
      controls: ['t'],
      goals: DOWN_AND_UP,
      locked: ['n'],
      values: {
        ...TEST,
        missed: put('count', 'missed'),
        missedLow: put('count', 'missed', { at: LOW }),
        ...MISSED_RANGE,
      },
      predict: number(
        { answer: read('missed'), as: 'count', unit: 'missed', figure: 'tradeoff' },
        [0, 1000],
        10,
      ),
      check: {
        options: [
          wrong(
            'free',
            'M4',
            state({ ...ENROLLED, ...LOW }, 'tradeoff'),
            same('missed', MISSED_LOW, 0.25, 'if a higher threshold cost nothing'),
          ),
          right('price', moreThan('missed', MISSED_LOW, 2, 'more people are missed at 99 %')),
          wrong(
            'hundredth',
            'M1',
            state({ ...ENROLLED, threshold: 99.9 }, 'tradeoff'),
            between('missedRate', 0.008, 0.012, 'if 99 % meant that 1 in 100 is missed'),
          ),
        ],
      },
      claims: [
        moreThan('missed', MISSED_LOW, 3, 'several times as many are missed'),
        between('missed', 250, 370, 'about 1 in 3'),
        atLeast(read('missed', { end: 'high' }), 400, 'unsure: it may be nearly half'),
        atMost(read('missed', { end: 'low' }), 120, 'unsure: it may be 1 in 10'),
      ],
    },
    {
      id: 'bad-photo',
      scenario: CAMERA,
      figures: ['tradeoff'],
      controls: ['photo'],
      values: {
        ...TEST,
        missed: put('count', 'missed'),
        missedLow: put('count', 'missed', { at: LOW }),
        ...MISSED_RANGE,
      },
      predict: number(
        { answer: read('missed'), as: 'count', unit: 'missed', figure: 'tradeoff' },
        [0, 1000],
        60,
      ),
      claims: [
        between('missedRate', 0.75, 0.99, 'the text says: most of them'),
        atLeast(read('missedRate', { end: 'low' }), 0.5, 'most of them in any case'),
        moreThan('missed', PORTRAIT, 2, 'far more than with a good photo'),
      ],
    },
    {
      id: 'both',
      scenario: MIXED,
      figures: ['frequencies'],
      controls: ['t'],
      locked: ['n', 'photo', 'mated'],
      values: {
        ...TEST,
        there: put('count', 'treeEnrolled'),
        missedHigh: put('count', 'missed', { at: HIGH }),
      },
      predict: choice(
        { answer: read('errors'), as: 'count', unit: 'people', figure: 'frequencies' },
        { few: 0, some: 50, many: 175, most: 400 },
        550,
      ),
      check: {
        options: [
          right('depends', moreThan(WRONG_LOW, WRONG_HIGH, 10, 'each threshold trades one for the other')),
          wrong(
            'highest',
            'M4',
            state({ ...MIXED, ...LOW }, 'frequencies'),
            lessThan(
              read('errors', { at: HIGH }),
              read('errors', { at: LOW }),
              1,
              'if 99 % had the fewest errors',
            ),
          ),
          wrong(
            'sure',
            'M1',
            state({ ...MIXED, threshold: 99.9 }, 'frequencies'),
            atMost(read('missedRate', { at: HIGH }), 0.01, 'if at 99 % only 1 in 100 went wrong'),
          ),
        ],
      },
      claims: [
        moreThan(WRONG_LOW, WRONG_HIGH, 50, 'a higher threshold: fewer wrong matches'),
        moreThan(MISSED_HIGH, MISSED_LOW, 1.5, 'a higher threshold: more are missed'),
        moreThan(
          read('errors', { at: HIGH }),
          read('errors', { at: LOW }),
          1,
          'the highest threshold has more errors in all',
        ),
      ],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 1,
    misconceptions: ['M4', 'M1'],
    vocabulary: ['threshold', 'missed', 'wronglyMatched', 'tradeOff', 'model'],
    values: {
      missed: put('count', 'missed', { at: { searches: 1000, matedShare: 1 } }),
      missedLow: put('count', 'missed', { at: { searches: 1000, matedShare: 1, ...LOW } }),
      wrongLow: put('count', 'wrong', { at: LOW }),
      searches: put('count', 'searches'),
    },
  },
})
