import { put } from '../../lessons/write.ts'
import type { Values } from '../../lessons/lesson.ts'
import { parseLink } from '../../scenario/parseLink.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** A part of the article: what the figure shows beside it, and the numbers of that state which its words name. */
export type ArticleStep = Readonly<{
  id: string
  /** Keys of a link that change here, as in `data-lookalike-step`. */
  changes: Readonly<Record<string, string>>
  /** Paragraphs, as messages `article.<id>.1`, `.2` … */
  paragraphs: number
  /** False where the part goes on with the question of the one before, and has no heading of its own. */
  hasTitle: boolean
  values: Values
  /** What a value is multiplied by before it is written: a share told as a number in 1,000, a percentage as a share. */
  times?: Readonly<Record<string, number>>
}>

/** What the figure shows before the first step: the attributes of its element. The seed keeps the same 535 people. */
export const ARTICLE_START: Readonly<Record<string, string>> = {
  preset: 'aclu-2018',
  t: '80',
  n: '25000',
  seed: '4',
  view: 'searches',
  hide: 'controls',
}

/** Place of people of color among the groups of the preset; other members come second. */
const COLOR = { group: 0 }
const OTHERS = { group: 1 }

const OWN_BARS: Values = {
  barColor: put('rate', 'groupThreshold', COLOR),
  barOthers: put('rate', 'groupThreshold', OTHERS),
  missedColor: put('oneIn', 'missedRate', COLOR),
  missedOthers: put('oneIn', 'missedRate', OTHERS),
}

/** In the order of the article. A state is the start and all changes up to it, as host.js puts them together. */
export const ARTICLE_STEPS: readonly ArticleStep[] = [
  {
    id: 'test',
    changes: {},
    paragraphs: 2,
    hasTitle: true,
    values: { searches: put('count', 'searches'), wrong: put('count', 'wrong') },
  },
  {
    id: 'score',
    changes: {},
    paragraphs: 2,
    hasTitle: true,
    values: {
      comparisons: put('large', 'comparisons'),
      apart: put('rate', 'comparisonsApart'),
      oneIn: put('oneIn', 'wrongRate'),
    },
  },
  {
    id: 'bar',
    changes: { t: '99', t2: '80' },
    paragraphs: 2,
    hasTitle: true,
    values: {
      searches: put('count', 'searches'),
      leastBefore: put('oneIn', 'missedRate', { at: { threshold: 80 }, end: 'low' }),
      mostBefore: put('oneIn', 'missedRate', { at: { threshold: 80 }, end: 'high' }),
      least: put('oneIn', 'missedRate', { end: 'low' }),
      most: put('oneIn', 'missedRate', { end: 'high' }),
      tests: put('oneIn', 'chanceAtLeast', { count: 1 }),
    },
  },
  {
    id: 'gallery',
    changes: { t: '80', t2: '99', n: '850000' },
    paragraphs: 1,
    hasTitle: true,
    values: {
      gallery: put('count', 'gallerySize'),
      wrong: put('count', 'wrong'),
      before: put('count', 'wrong', { at: { gallerySize: 25_000 } }),
    },
  },
  {
    id: 'curve',
    changes: { view: 'scores' },
    paragraphs: 1,
    hasTitle: false,
    values: { gallery: put('count', 'gallerySize') },
  },
  {
    id: 'amazon',
    changes: { t: '99', t2: '80' },
    paragraphs: 1,
    hasTitle: false,
    values: {
      test: put('oneIn', 'chanceAtLeast', { count: 1 }),
    },
  },
  {
    id: 'fbi',
    changes: { n: '30000000', view: 'growth' },
    paragraphs: 1,
    hasTitle: false,
    values: {
      gallery: put('large', 'gallerySize'),
      oneIn: put('oneIn', 'wrongRate'),
      larger: put('rate', 'chanceAtLeast', { count: 1 }),
      largerMost: put('rate', 'chanceAtLeast', { count: 1, end: 'high' }),
    },
  },
  {
    id: 'groups',
    changes: { t: '80', t2: '99', n: '25000', view: 'groups' },
    paragraphs: 2,
    hasTitle: true,
    values: {
      ratio: put('ratio', 'wrongRatio', COLOR),
      color: put('count', 'wrongRate', { ...COLOR, of: 10_000 }),
      others: put('count', 'wrongRate', { ...OTHERS, of: 10_000 }),
      share: put('rate', 'galleryShare', COLOR),
    },
  },
  {
    id: 'luck',
    changes: { view: 'repeat' },
    paragraphs: 1,
    hasTitle: true,
    values: {
      low: put('count', 'usualLow'),
      high: put('count', 'usualHigh'),
    },
  },
  {
    id: 'gap',
    changes: { hide: 'controls,tests' },
    paragraphs: 1,
    hasTitle: false,
    values: {
      chance: put('expected', 'shareByLuck', { count: 11, of: 28, share: 0.2 }),
    },
    times: { chance: 1000 },
  },
  {
    id: 'county',
    changes: { view: 'searches', n: '300000', mode: 'rank', hide: 'controls' },
    paragraphs: 2,
    hasTitle: true,
    values: {
      gallery: put('count', 'gallerySize'),
      list: put('count', 'listLength'),
      wrong: put('count', 'wrong'),
    },
  },
  {
    id: 'own',
    changes: { n: '25000', mode: 'threshold', policy: 'equal-fpir', view: 'groups' },
    paragraphs: 1,
    hasTitle: false,
    values: OWN_BARS,
    times: { barColor: 0.01, barOthers: 0.01 },
  },
  { id: 'debate', changes: { policy: 'same', view: 'map' }, paragraphs: 3, hasTitle: true, values: {} },
  {
    id: 'turn',
    changes: { hide: 'none' },
    paragraphs: 1,
    hasTitle: true,
    values: {},
  },
]

/** Everything the figure has been told by a step, as a query. */
export function queryAt(step: ArticleStep): string {
  const told = ARTICLE_STEPS.slice(0, ARTICLE_STEPS.indexOf(step) + 1).map(({ changes }) => changes)
  return String(new URLSearchParams(Object.assign({}, ARTICLE_START, ...told) as Record<string, string>))
}

/**
 * What the figure computes with at a step: the numbers in the words are read from the same.
 *
 * @throws if the figure could not use a value, which would leave it where it was
 */
export function scenarioAt(step: ArticleStep): Scenario {
  const { scenario, notes } = parseLink(`?${queryAt(step)}`)
  if (notes.length > 0)
    throw new Error(`The article's step "${step.id}" is no link: ${JSON.stringify(notes)}`)
  return scenario
}
