import { choice, number, right, state, wrong } from './ask.ts'
import type { StepDraft } from './defineLesson.ts'
import { ACLU, FEW, HALF, IN_RUN, TEST } from './what80Scenarios.ts'
import { atLeast, atMost, between, moreThan, put, read, same } from './write.ts'

/** Searches of which the pupil is to leave one. */
const RARE = 1000

/** Pairs and people: two counts of one test, each out of something else. */
export const TWO_COUNTS: StepDraft = {
  id: 'two-counts',
  scenario: ACLU,
  figures: ['scores'],
  controls: ['t'],
  goals: [atMost('wrongRate', 1 / RARE, 'then hardly a search is to the right of it')],
  locked: ['n'],
  values: {
    ...TEST,
    inRun: IN_RUN,
    few: put('tiny', 'falseMatchRate'),
    tries: put('oneIn', 'strangersPerSearch'),
    oneIn: put('oneIn', 'wrongRate'),
    rare: put('count', 'given', { count: RARE }),
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
}

/** The same machine, and other people to search for. */
export const IN_THE_BOOK: StepDraft = {
  id: 'in-the-book',
  scenario: FEW,
  states: { check: HALF },
  figures: ['frequencies'],
  controls: ['mated'],
  goals: [moreThan('treeFirstRight', 'treeWrong', 1, 'then most names are right')],
  isLive: true,
  locked: ['t', 'n'],
  values: {
    ...TEST,
    enrolled: put('count', 'treeEnrolled'),
    named: put('count', 'treeNamed'),
    right: put('count', 'treeFirstRight'),
    namedHalf: put('count', 'treeNamed', { at: HALF }),
    rightHalf: put('count', 'treeFirstRight', { at: HALF }),
  },
  predict: number(
    { answer: read('treeWrong'), as: 'count', unit: 'people', figure: 'frequencies' },
    [0, 1000],
    10,
  ),
  check: {
    answer: read('firstRight', { of: 100, at: HALF }),
    hidesPicture: true,
    options: [
      right('half', put('count', 'firstRight', { of: 100, at: HALF })),
      wrong('bar', 'M1', state(FEW, 'frequencies'), put('count', 'threshold')),
      wrong(
        'still',
        'M12',
        state({ ...FEW, matedShare: 0.9 }, 'frequencies'),
        put('count', 'firstRight', { of: 100 }),
      ),
    ],
  },
  claims: [
    moreThan('treeWrong', 'treeFirstRight', 1, 'the text says that more names are wrong than right'),
    moreThan(read('firstRight', { at: HALF }), 'firstRight', 2, 'same threshold, other mix, other share'),
    atLeast('treeEnrolled', 1, 'somebody is in the gallery'),
  ],
}
