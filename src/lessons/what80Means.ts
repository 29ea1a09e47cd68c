import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import { ACLU, FEW, HALF, AT_80, AT_90, MISREAD, IN_RUN, HIGHER, FOUND, TEST } from './what80Scenarios.ts'
import { about, atLeast, atMost, between, lessThan, moreThan, put, read, same } from './write.ts'

export const what80Means = defineLesson({
  id: 'what-80-means',
  minutes: 15,
  goals: 3,
  steps: [
    {
      id: 'guess',
      scenario: ACLU,
      figures: ['searches'],
      locked: ['t', 'n'],
      values: {
        ...TEST,
        misread: MISREAD,
        inRun: IN_RUN,
        found: put('count', 'given', { count: FOUND }),
        higher: HIGHER,
      },
      predict: number(
        { answer: read('wrong'), as: 'count', unit: 'people', figure: 'searches' },
        [0, 535],
        5,
      ),
      check: {
        options: [
          right('bar', lessThan('wrong', 'misreadWrong', 0.5, 'the threshold is no share of right answers')),
          wrong(
            'right',
            'M1',
            state({ ...ACLU, ...AT_90 }, 'searches'),
            same('wrong', 'misreadWrong', 0.25, 'if 80 % meant that 80 of 100 people are handled right'),
          ),
          wrong(
            'likely',
            'M2',
            state(ACLU, 'lineup'),
            about('firstRight', 0.8, 0.1, 'if 80 % were the chance that a match is right'),
          ),
        ],
      },
      claims: [
        about('wrong', FOUND, 0.02, 'the text says this is the test of 2018, which found 28'),
        moreThan('misreadWrong', 'wrong', 3, 'the text sets the two numbers apart as clearly different'),
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
      goal: moreThan(
        'threshold',
        read('clearestWrongScore', { at: AT_80 }),
        1,
        'then the best stranger is no match',
      ),
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
            state({ ...ACLU, ...HALF }, 'frequencies'),
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
    {
      id: 'two-counts',
      scenario: ACLU,
      figures: ['scores'],
      controls: ['t'],
      locked: ['n'],
      values: {
        ...TEST,
        few: put('tiny', 'falseMatchRate'),
        tries: put('oneIn', 'strangersPerSearch'),
        oneIn: put('oneIn', 'wrongRate'),
      },
      predict: choice(
        { answer: read('comparisons'), as: 'large', unit: 'pairs', figure: 'scores' },
        { thousands: 0, hundreds: 1e5, millions: 5e6, billions: 5e8 },
        1e18,
      ),
      check: {
        options: [
          wrong('never', 'M8', state(ACLU, 'searches'), atMost('wrongRate', 0.001, 'if pairs were people')),
          wrong(
            'size',
            'M3',
            state({ ...ACLU, gallerySize: 1000 }, 'scores'),
            same('wrongRate', 'falseMatchRate', 0.5, 'if the number of photos made no difference'),
          ),
          right('both', atLeast('wrongRate', 0.03, 'about 1 person in 20')),
        ],
      },
      claims: [
        atMost('falseMatchRate', 1e-5, 'the text calls a few pairs in a million almost none'),
        between('wrongRate', 0.03, 0.1, 'the text says that about 1 person in 20 was wrongly matched'),
        moreThan('strangersPerSearch', 'wrongRate', 1.5, 'the product is 1 in 9: lookalikes come in bunches'),
        between('comparisons', 5e6, 5e8, 'the text speaks of millions of pairs'),
      ],
    },
    {
      id: 'in-the-book',
      scenario: FEW,
      figures: ['frequencies'],
      controls: ['mated'],
      isLive: true,
      locked: ['t', 'n'],
      values: {
        ...TEST,
        enrolled: put('count', 'treeEnrolled'),
        named: put('count', 'treeNamed'),
        right: put('count', 'treeFirstRight'),
      },
      predict: number(
        { answer: read('treeWrong'), as: 'count', unit: 'people', figure: 'frequencies' },
        [0, 1000],
        10,
      ),
      check: {
        answer: read('firstRight', { of: 100, at: HALF }),
        options: [
          right('half', put('count', 'firstRight', { of: 100, at: HALF })),
          wrong('bar', 'M1', state({ ...FEW, ...HALF }, 'frequencies'), put('count', 'threshold')),
          wrong(
            'still',
            'M1',
            state({ ...FEW, ...HALF }, 'frequencies'),
            put('count', 'firstRight', { of: 100 }),
          ),
        ],
      },
      claims: [
        moreThan('treeWrong', 'treeFirstRight', 1, 'the text says that more names are wrong than right'),
        moreThan(read('firstRight', { at: HALF }), 'firstRight', 2, 'same threshold, other mix, other share'),
        atLeast('treeEnrolled', 1, 'somebody is in the gallery'),
      ],
    },
    {
      id: 'say-it',
      scenario: ACLU,
      figures: ['searches'],
      controls: ['t', 'n'],
      values: { ...TEST, inRun: IN_RUN },
      check: {
        options: [
          wrong(
            'four',
            'M1',
            state(ACLU, 'searches'),
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
    values: { ...TEST, misread: MISREAD },
  },
})
