import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import type { Values } from './lesson.ts'
import { about, atLeast, atMost, between, put, read } from './write.ts'

const ACLU: Scenario = { ...presetScenario('aclu-2018'), comparison: null }

/** The same test with groups that have no count of their own to compare: that picture belongs to a later step. */
const UNNAMED: Scenario = {
  ...ACLU,
  groups: ACLU.groups.map((group, g) => ({ ...group, id: `group ${g + 1}` })),
}
const CAREFUL: Scenario = { ...UNNAMED, threshold: 90 }
const SMALL: Scenario = { ...ACLU, searches: 100 }

/** What the ACLU published: 28 wrongly matched, 11 of them people of color, who are a fifth of Congress. */
const FOUND = 28
const OF_COLOR = { count: 11, of: FOUND, share: 0.2 }
const LUCK = {
  base: put('count', 'given', { count: 1000 }),
  luck: put('count', 'shareByLuckPer1000', OF_COLOR),
}

const TEST: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
  wrong: put('count', 'wrong'),
  low: put('count', 'usualLow'),
  high: put('count', 'usualHigh'),
  found: put('count', 'given', { count: FOUND }),
}

export const wasItLuck = defineLesson({
  id: 'was-it-luck',
  minutes: 15,
  goals: 3,
  steps: [
    {
      id: 'again',
      scenario: UNNAMED,
      figures: ['repeat'],
      controls: ['seed'],
      isLive: true,
      locked: ['t', 'n'],
      values: {
        ...TEST,
        inRun: put('count', 'wrongInRun'),
        other: put('count', 'given', { count: 22 }),
      },
      predict: number(
        { answer: read('usualHigh'), as: 'count', unit: 'people', figure: 'repeat' },
        [0, 150],
        4,
      ),
      check: {
        options: [
          wrong(
            'exact',
            'M9',
            state({ ...UNNAMED, seed: 'again' }, 'repeat'),
            atMost(read('usualHigh'), FOUND, 'if each test gave the same count'),
          ),
          right('spread', between(read('usualHigh'), 32, 45, 'usual tests lie some ten either way')),
          wrong(
            'anything',
            'M10',
            state({ ...UNNAMED, threshold: 74 }, 'repeat'),
            atLeast(read('chanceAtLeast', { count: 56 }), 0.05, 'if twice as many were common'),
          ),
        ],
      },
      claims: [
        about('wrong', FOUND, 0.02, 'the model is set up to expect the published count'),
        between('usualLow', 15, 22, 'the text calls ten either way usual'),
        between('usualHigh', 34, 42, 'the text calls ten either way usual'),
      ],
    },
    {
      id: 'could-28',
      scenario: CAREFUL,
      figures: ['repeat'],
      controls: ['t'],
      locked: ['n'],
      goals: [atLeast('usualHigh', FOUND, 'then the dots reach it')],
      values: { ...TEST, wrong: put('expected', 'wrong') },
      predict: choice(
        { answer: read('chanceAtLeast', { count: FOUND }), as: 'rate', unit: 'tests', figure: 'repeat' },
        { never: 0, rare: 0.0001, seldom: 0.02, often: 0.2 },
        1.01,
      ),
      claims: [
        atMost(read('chanceAtLeast', { count: FOUND }), 1e-9, 'the text says: not by luck'),
        between('wrong', 2, 6, 'a handful is expected'),
      ],
    },
    {
      id: 'eleven',
      first: 'question',
      scenario: ACLU,
      figures: ['repeat'],
      locked: ['t', 'n'],
      values: {
        ...TEST,
        part: put('count', 'given', { count: OF_COLOR.count }),
        fifth: put('rate', 'searchedShare', { group: 0 }),
        ...LUCK,
      },
      predict: choice(
        { answer: read('shareByLuck', OF_COLOR), as: 'rate', unit: 'tests', figure: 'repeat' },
        { never: 0, rare: 0.002, seldom: 0.05, often: 0.25 },
        1.01,
      ),
      check: {
        options: [
          right('unlikely', between(read('shareByLuck', OF_COLOR), 0.005, 0.03, 'about 15 tests of 1,000')),
          wrong(
            'proof',
            'M7',
            state(ACLU, 'causes'),
            atMost(read('shareByLuck', OF_COLOR), 1e-6, 'if luck could be ruled out for good'),
          ),
          wrong(
            'nothing',
            'M10',
            state(ACLU, 'sides'),
            atLeast(read('shareByLuck', OF_COLOR), 0.2, 'if such a share came up often by luck'),
          ),
        ],
      },
      claims: [between(read('shareByLuck', OF_COLOR), 0.01, 0.02, 'the text says: rare')],
    },
    {
      id: 'too-small',
      scenario: SMALL,
      figures: ['groups'],
      controls: ['seed'],
      locked: ['t', 'n'],
      values: {
        ...TEST,
        first: put('count', 'searches', { group: 0 }),
        noneOneIn: put('oneIn', 'chanceAtMost', { count: 0, group: 0 }),
        rate: put('count', 'wrongRate', { group: 0, of: 10_000 }),
        base: put('count', 'given', { count: 10_000 }),
      },
      predict: choice(
        { answer: read('chanceAtMost', { count: 0, group: 0 }), as: 'rate', unit: 'tests', figure: 'groups' },
        { never: 0, rare: 0.002, seldom: 0.05, often: 0.25 },
        1.01,
      ),
      claims: [
        between(read('chanceAtMost', { count: 0, group: 0 }), 0.08, 0.16, 'about 1 test in 9 sees nobody'),
        about(read('searches', { group: 0 }), 20, 0.01, 'a fifth of a hundred'),
      ],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 2,
    misconceptions: ['M7', 'M9', 'M10'],
    vocabulary: ['chance', 'run', 'expected', 'interval', 'simulation'],
    values: {
      found: TEST['found']!,
      low: TEST['low']!,
      high: TEST['high']!,
      ...LUCK,
      part: put('count', 'given', { count: OF_COLOR.count }),
    },
  },
})
