import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import type { Values } from './lesson.ts'
import { about, atLeast, atMost, between, lessThan, moreThan, put, read, same } from './write.ts'

const ACLU: Scenario = { ...presetScenario('aclu-2018'), comparison: null }
const FOURFOLD: Scenario = { ...ACLU, gallerySize: 100_000 }
/** Four times as many again, and the question what that gives. */
const AGAIN = { gallerySize: 400_000 }

/** The size of Amazon's own test. It used a threshold of 99 %, and no count at 80 % was published. */
const AMAZON: Scenario = { ...ACLU, gallerySize: 850_000 }
const NATION: Scenario = { ...ACLU, gallerySize: 30_000_000, threshold: 99, searches: 1000 }
/** About where half of all people are wrongly matched: the claims of the step hold it to that. */
const HALF: Scenario = { ...ACLU, gallerySize: 4_440_000 }
const LOW = { threshold: 80 }
const SMALL = { gallerySize: 25_000 }

const TEST: Values = {
  searches: put('count', 'searches'),
  gallery: put('large', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
  wrong: put('count', 'wrong'),
}

export const biggerBook = defineLesson({
  id: 'bigger-book',
  minutes: 15,
  goals: 3,
  steps: [
    {
      id: 'ten-times',
      scenario: FOURFOLD,
      figures: ['growth'],
      controls: ['n'],
      locked: ['t'],
      values: {
        ...TEST,
        before: put('count', 'wrong', { at: SMALL }),
        small: put('count', 'gallerySize', { at: SMALL }),
        larger: put('count', 'gallerySize', { at: AGAIN }),
      },
      predict: number(
        { answer: read('wrong'), as: 'count', unit: 'people', figure: 'growth' },
        [0, 535],
        8,
        'linear',
        SMALL.gallerySize,
      ),
      check: {
        answer: read('wrong', { at: AGAIN }),
        hidesPicture: true,
        options: [
          wrong('same', 'M3', state({ ...FOURFOLD, ...AGAIN }, 'growth'), put('count', 'wrong')),
          right('more', put('count', 'wrong', { at: AGAIN })),
          wrong(
            'fourfold',
            'M14',
            state({ ...FOURFOLD, ...AGAIN }, 'searches'),
            put('count', 'wrongRate', { of: 4 * FOURFOLD.searches }),
          ),
        ],
      },
      claims: [
        moreThan(
          'wrong',
          read('wrong', { at: SMALL }),
          1.8,
          'a bigger gallery matches many more people wrongly',
        ),
        lessThan('wrong', read('wrong', { at: SMALL }), 3, 'but not four times as many: the text says why'),
        about(read('wrong', { at: SMALL }), 28, 0.02, 'the text starts from the test of 2018'),
      ],
    },
    {
      id: 'first-stay',
      scenario: AMAZON,
      figures: ['searches'],
      isLive: true,
      controls: ['n'],
      locked: ['t'],
      values: {
        ...TEST,
        inRun: put('count', 'wrongInRun'),
        amazon: put('threshold', 'given', { count: 99 }),
        oneIn: put('oneIn', 'wrongRate'),
      },
      predict: choice(
        { answer: read('wrongRate'), as: 'rate', unit: 'people', figure: 'searches' },
        { few: 0, tenth: 0.03, third: 0.2, most: 0.6 },
        1.01,
      ),
      claims: [
        between('wrongRate', 0.2, 0.45, 'the text says: about one person in three'),
        moreThan('wrong', read('wrong', { at: SMALL }), 4, 'many more squares than in a small gallery'),
      ],
    },
    {
      id: 'half',
      scenario: HALF,
      figures: ['growth'],
      controls: ['n'],
      locked: ['t'],
      values: { ...TEST, half: put('large', 'galleryFor', { share: 0.5 }) },
      predict: number(
        { answer: read('galleryFor', { share: 0.5 }), as: 'large', unit: 'mugshots', figure: 'growth' },
        [1_000, 1_000_000_000],
        2_500_000,
        'log',
        AMAZON.gallerySize,
      ),
      claims: [
        about(
          read('galleryFor', { share: 0.5 }),
          HALF.gallerySize,
          0.002,
          'the step opens where the text says',
        ),
        about('wrongRate', 0.5, 0.01, 'the picture that opens shows half'),
      ],
    },
    {
      id: 'nation',
      scenario: NATION,
      figures: ['map'],
      controls: ['n', 't'],
      values: {
        ...TEST,
        wrong: put('expected', 'wrong'),
        misread: put('count', 'misreadWrong'),
        low: put('threshold', 'threshold', { at: LOW }),
        higher: put('threshold', 'threshold', { at: { threshold: 99.9 } }),
      },
      predict: number({ answer: read('wrong'), as: 'expected', unit: 'people', figure: 'map' }, [0, 1000], 1),
      check: {
        options: [
          wrong(
            'never',
            'M3',
            state({ ...NATION, gallerySize: 100_000 }, 'map'),
            same('wrong', read('wrong', { at: SMALL }), 0.5, 'if at 99 % the size made no difference'),
          ),
          right(
            'both',
            moreThan('wrong', read('wrong', { at: SMALL }), 100, 'the size acts at any threshold'),
          ),
          wrong(
            'fixed',
            'M1',
            state({ ...NATION, threshold: 99.9 }, 'map'),
            about('wrongRate', 0.01, 0.2, 'if 99 % meant that one search in a hundred goes wrong'),
          ),
        ],
      },
      claims: [
        atMost(read('wrong', { end: 'low' }), 1, 'unsure: it may be hardly anyone'),
        atLeast('wrong', 1, 'even at 99 % somebody is wrongly matched'),
        lessThan('wrong', read('wrong', { at: LOW }), 0.01, 'the higher threshold helps very much'),
        between(read('wrongRate', { at: LOW }), 0.55, 1, 'at 80 % it would be most of them'),
        moreThan('wrong', read('wrong', { at: SMALL }), 100, 'and the size still counts'),
      ],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 1,
    misconceptions: ['M3', 'M8', 'M1'],
    vocabulary: ['gallery', 'mugshot', 'threshold', 'wronglyMatched', 'expected'],
    values: {
      searches: put('count', 'searches'),
      before: put('count', 'wrong', { at: SMALL }),
      small: put('count', 'gallerySize', { at: SMALL }),
      wrong: put('count', 'wrong'),
      gallery: put('count', 'gallerySize'),
    },
  },
})
