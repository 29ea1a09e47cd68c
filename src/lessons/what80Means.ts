import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import {
  ACLU,
  AT_80,
  AT_90,
  EIGHTY,
  FOUND,
  HERE,
  HIGHER,
  IN_RUN,
  IN_RUN_90,
  LOWER,
  MISREAD,
  MISREAD_HERE,
  NINETY_FIVE,
  TEST,
  TEST_80,
  WRONG_80,
} from './what80Scenarios.ts'
import { IN_THE_BOOK, TWO_COUNTS } from './what80Counts.ts'
import { about, atLeast, atMost, between, lessThan, moreThan, put, read, same } from './write.ts'

export const what80Means = defineLesson({
  id: 'what-80-means',
  minutes: 15,
  goals: 3,
  steps: [
    {
      id: 'guess',
      scenario: LOWER,
      states: { explain: AT_80, check: AT_80 },
      isLive: true,
      figures: ['searches'],
      controls: ['t'],
      goals: [about('threshold', 80, 0, 'then it is up where the ACLU had it')],
      past: moreThan('threshold', EIGHTY, 1, 'then it has to come back'),
      locked: ['n'],
      values: {
        ...TEST,
        eighty: EIGHTY,
        inRun: IN_RUN,
        otherwise: NINETY_FIVE,
        inRun90: IN_RUN_90,
        found: put('count', 'given', { count: FOUND }),
        higher: HIGHER,
      },
      predict: number(
        { answer: read('wrong'), as: 'count', unit: 'people', figure: 'searches' },
        [0, 535],
        10,
      ),
      check: {
        options: [
          right('bar', lessThan(WRONG_80, MISREAD, 0.5, 'the threshold is no share of right answers')),
          wrong(
            'right',
            'M1',
            state({ ...ACLU, ...AT_90 }, 'searches'),
            same(WRONG_80, MISREAD, 0.25, 'if 80 % meant that 80 of 100 people are handled right'),
          ),
          wrong(
            'likely',
            'M1',
            state(ACLU, 'lineup'),
            about('firstRight', 0.8, 0.1, 'if 80 % were the chance that a match is right'),
          ),
        ],
      },
      claims: [
        about(WRONG_80, FOUND, 0.02, 'the text says this is the test of 2018, which found 28'),
        moreThan('wrong', WRONG_80, 2, 'a lower threshold matches many more'),
        moreThan(MISREAD, WRONG_80, 3, 'the text sets the two numbers apart as clearly different'),
        about(read('wrongRate', { at: AT_80 }), 0.05, 0.1, 'one in twenty, which is taken for 95% right'),
      ],
    },
    {
      id: 'lineup',
      scenario: ACLU,
      figures: ['lineup'],
      controls: ['t'],
      locked: ['n'],
      pick: read('clearestWrongSearch'),
      strip: { from: 80, mark: 90 },
      goals: [
        moreThan(
          'threshold',
          read('clearestWrongScore', { at: AT_80 }),
          1,
          'then the best stranger is no match',
        ),
      ],
      values: { ...TEST, score: put('score', 'clearestWrongScore'), inRun: IN_RUN, higher: HIGHER },
      predict: choice(
        { answer: read('wrong', { at: AT_90 }), as: 'count', unit: 'people', figure: 'lineup' },
        { none: 0, few: 0.5, half: 9, most: 19 },
        536,
      ),
      check: {
        hidesPicture: true,
        options: [
          wrong(
            'chance',
            'M2',
            state({ ...ACLU, matedShare: 0.1 }, 'frequencies'),
            atLeast('firstRight', 0.5, 'if a high score were a high chance'),
          ),
          right('alike', atMost('firstRight', 0, 'nobody searched for is enrolled: no name can be right')),
          wrong(
            'best',
            'M5',
            state({ ...ACLU, mode: 'rank' }, 'lineup'),
            atLeast('firstRight', 0.99, 'if the best of many had to be the right one'),
          ),
        ],
      },
      claims: [
        atMost('firstRight', 0, 'the text says that every match is with a stranger'),
        atLeast('clearestWrongScore', 80, 'a match is at or above the threshold'),
        atLeast('wrongInRun', 1, 'somebody is picked'),
        between(read('wrong', { at: AT_90 }), 2, 7, 'the text says: a few'),
      ],
    },
    TWO_COUNTS,
    IN_THE_BOOK,
    {
      id: 'say-it',
      scenario: ACLU,
      figures: ['searches'],
      controls: ['t', 'n'],
      values: { ...TEST, inRun: IN_RUN, higher: HIGHER },
      check: {
        options: [
          wrong(
            'four',
            'M1',
            state({ ...ACLU, ...AT_90 }, 'searches'),
            about('wrongRate', 0.2, 0.25, 'if four of five went right'),
          ),
          right('whole', about('wrong', 28, 0.05, 'gives this count and all that it hangs on')),
          wrong(
            'matches',
            'M1',
            state(ACLU, 'lineup'),
            about('firstRight', 0.8, 0.25, 'if four of five matches were right'),
          ),
        ],
      },
      claims: [about('wrong', 28, 0.02, 'the sentence to print is about the test of 2018')],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 2,
    misconceptions: ['M1', 'M2', 'M5', 'M8'],
    vocabulary: ['gallery', 'score', 'threshold', 'wronglyMatched'],
    values: { ...TEST_80, here: HERE, misreadHere: MISREAD_HERE },
  },
})
