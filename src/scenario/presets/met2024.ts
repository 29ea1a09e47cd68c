import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { COMPUTER_WEEKLY_2023, MET_RECORDS_2025, REGISTER_2023 } from './citations.ts'
import { plainGroup } from './plainGroup.ts'
import { definePreset, type Published, publishedCount, publishedRate } from './preset.ts'
import type { Thresholds } from './thresholds.ts'

/** NEC NeoFace prints scores from 0 to 1; its thresholds as the records have them, in percent of that. */
const THRESHOLDS: Thresholds = {
  pair: [60, 64],
  stops: [56, 58, 60, 62, 64],
  unit: 'fraction',
  ticks: [60, 64, 70],
  names: {},
  hidesNumbers: false,
  limits: [50, 80],
  scores: [5, 88],
  note: null,
}

type Count = Readonly<{
  threshold: number
  count: number
  of: number
  /** People on the list, the middle of what the records have; they differ from day to day. */
  gallerySize: number
  period: readonly [string, string]
  isWorkedOut?: boolean
}>

/** False alerts, of alerts. */
const falseAlerts = (count: Count): Published =>
  publishedCount({ ...count, what: 'wrongAlerts', source: MET_RECORDS_2025 })

/* Sums of the rows of the records: what the ruler is solved from. Their lists are weighed by alerts. */
const at60 = falseAlerts({
  threshold: 60,
  count: 25,
  of: 691,
  gallerySize: 13_290,
  period: ['2023-01', '2024-07'],
  isWorkedOut: true,
})
const at64 = falseAlerts({
  threshold: 64,
  count: 5,
  of: 1_413,
  gallerySize: 15_434,
  period: ['2024-07-25', '2025-05-10'],
  isWorkedOut: true,
})
const found = publishedRate({ what: 'found', rate: 0.89, threshold: 60, source: COMPUTER_WEEKLY_2023 })
/** The test scaled its result to these two lists, in proportion. */
const wronglyMatched = (oneIn: number, gallerySize: number): Published =>
  publishedRate({
    what: 'wronglyMatched',
    rate: 1 / oneIn,
    threshold: 60,
    gallerySize,
    source: REGISTER_2023,
  })
const oneIn60000 = wronglyMatched(60_000, 1_000)

/**
 * Live video in London's streets, at 0.60 and then at 0.64. Solved by tests/reference/scripts/met.py: the rate of false
 * matches and the photos from the test of 2023, who is on the list and the spread of scores from the force's records.
 */
export const met2024 = definePreset({
  id: 'met-2024',
  product: 'neoface2024',
  thresholds: THRESHOLDS,
  gallery: 'photos',
  probe: 'scene',
  settings: {
    ...ACLU_2018_SETTINGS,
    threshold: 60,
    comparison: 64,
    gallerySize: 13_500,
    searches: 10_000,
    matedShare: 0.006283,
    photo: -1.588,
    listLength: 1,
    fmr: 2.5102e-16,
    cross: 1,
    tau: 0.3789,
    gap: 8.514,
    spread: 1.1,
    unusable: 0.01,
    groups: [plainGroup('people in the street')],
  },
  source: [MET_RECORDS_2025, COMPUTER_WEEKLY_2023, REGISTER_2023],
  measured: 4,
  assumed: 5,
  disputed: 3,
  published: [
    at60,
    at64,
    falseAlerts({ threshold: 60, count: 2, of: 58, gallerySize: 11_000, period: ['2023-01', '2023-12'] }),
    falseAlerts({ threshold: 60, count: 23, of: 633, gallerySize: 13_500, period: ['2024-01', '2024-07'] }),
    falseAlerts({
      threshold: 62,
      count: 4,
      of: 54,
      gallerySize: 15_700,
      period: ['2024-07-11', '2024-07-24'],
    }),
    falseAlerts({ threshold: 64, count: 0, of: 599, gallerySize: 14_800, period: ['2024-07-25', '2024-12'] }),
    falseAlerts({ threshold: 64, count: 5, of: 814, gallerySize: 15_900, period: ['2025-01', '2025-05-10'] }),
    wronglyMatched(6_000, 10_000),
    oneIn60000,
    found,
  ],
  solvedFrom: [
    { parameter: 'fmr', group: null, from: oneIn60000 },
    { parameter: 'photo', group: null, from: found },
    { parameter: 'matedShare', group: null, from: at60 },
    { parameter: 'tau', group: null, from: at64 },
  ],
})
