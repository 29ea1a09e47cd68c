import { expectedRates } from '../../src/engine/rates.ts'
import { readNamed } from '../../src/engine/readNamed.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { readSearches } from '../../src/engine/searches.ts'
import type { Setting } from '../../src/engine/setting.ts'
import { bestListOf, createTrial } from '../../src/engine/trial.ts'
import { ACLU, settingOf } from '../engine/settings.ts'
import { median, medians } from './median.ts'
import { naiveDraw } from './naiveDraw.ts'

type Row = readonly [what: string, time: string, aim: string]

const milliseconds = (time: number): string =>
  `${time < 0.1 ? time.toFixed(3) : time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`
const settingAt = (gallerySize: number, searches = 535): Setting =>
  settingOf({ ...ACLU, gallerySize, searches })

/** Every list of every search, both gallery groups, drawn from nothing. */
function drawLists(seed: string, setting: Setting, depth: number): void {
  const trial = createTrial(seed)
  setting.searchCounts.forEach((searches, group) => {
    for (let ordinal = 0; ordinal < searches; ordinal += 1) {
      setting.galleryCounts.forEach((count, galleryGroup) => {
        bestListOf(trial, { group, ordinal, galleryGroup }, count, depth)
      })
    }
  })
}

function drawRows(): Row[] {
  const lists = (gallerySize: number, depth: number) => (i: number) =>
    drawLists(`lists${i}`, settingAt(gallerySize), depth)
  const run = (gallerySize: number) => (i: number) =>
    void readSearches(createTrial(`run${i}`), settingAt(gallerySize))
  const [one = NaN, oneLarge = NaN] = medians(21, [run(1e9), run(1e6)])
  const [ten = NaN, tenLarge = NaN, tenSmall = NaN] = medians(15, [
    lists(1e9, 10),
    lists(1e6, 10),
    lists(25_000, 10),
  ])
  const [fifty = NaN, fiftyLarge = NaN] = medians(9, [lists(1e9, 50), lists(1e6, 50)])
  const naiveSmall = (median(3, (i) => naiveDraw(`naive${i}`, 107, 25_000), 1) * 535) / 107
  const naiveLarge = (median(3, (i) => naiveDraw(`naive${i}`, 5, 1_000_000), 1) * 535) / 5
  const times = (a: number, b: number): string => `${(a / b).toFixed(a / b < 10 ? 2 : 0)} ×`
  return [
    ['new run, every search decided, N = 1,000,000,000', milliseconds(one), '≤ 100 ms'],
    ['… against N = 1,000,000', times(one, oneLarge), '≤ 1.5 ×'],
    ['new draw to depth 10, N = 25,000', milliseconds(tenSmall), '≤ 100 ms'],
    ['… one by one (107 probes, scaled)', `${milliseconds(naiveSmall)}: ${times(naiveSmall, tenSmall)}`, ''],
    ['new draw to depth 10, N = 1,000,000', milliseconds(tenLarge), '≤ 100 ms'],
    ['… one by one (5 probes, scaled)', `${milliseconds(naiveLarge)}: ${times(naiveLarge, tenLarge)}`, ''],
    ['new draw to depth 10, N = 1,000,000,000', milliseconds(ten), '≤ 100 ms'],
    ['… against N = 1,000,000', times(ten, tenLarge), '≤ 1.5 ×'],
    ['new draw to depth 50, N = 1,000,000,000', milliseconds(fifty), '≤ 300 ms'],
    ['… against N = 1,000,000', times(fifty, fiftyLarge), '≤ 1.5 ×'],
  ]
}

/** A drag over what is drawn: another setting on every frame. */
function dragRow(what: string, base: Setting, change: (i: number) => Partial<Setting>, aim: string): Row {
  const trial = createTrial('drag')
  return [what, milliseconds(median(201, (i) => readSearches(trial, { ...base, ...change(i) }), 50)), aim]
}

const thresholdAt = (i: number) => ({ thresholds: [0, 1].map(() => toLogOdds(50 + ((i + 60) % 49))) })
const galleryAt = (gallerySize: number) => (i: number) => {
  const size = gallerySize - 2 * ((i + 60) % 97)
  return { gallerySize: size, galleryCounts: [size / 2, size / 2] }
}

function readRows(): Row[] {
  const trial = createTrial('crowd')
  return [
    dragRow('re-read at a new threshold, 535 searches', settingAt(850_000), thresholdAt, '≤ 1 ms'),
    dragRow('re-read at a new threshold, 10,000 searches', settingAt(850_000, 10_000), thresholdAt, '≤ 3 ms'),
    dragRow('re-read at a new gallery size, 535 searches', settingAt(850_000), galleryAt(850_000), ''),
    dragRow(
      're-read at a new gallery size, 10,000 searches',
      settingAt(850_000, 10_000),
      galleryAt(850_000),
      '',
    ),
    [
      'people named, at a new threshold, N = 850,000',
      milliseconds(median(51, (i) => readNamed(trial, { ...settingAt(850_000), ...thresholdAt(i) }), 50)),
      '',
    ],
    [
      'one full set of expected rates',
      milliseconds(median(101, (i) => expectedRates({ ...settingAt(850_000), ...thresholdAt(i) }), 20)),
      '≤ 2 ms',
    ],
  ]
}

/** What the engine costs, as a Markdown table: 535 searches, two groups. */
export function engineTable(): string {
  const rows: Row[] = [...drawRows(), ...readRows()]
  const head = [`| 535 searches, two groups (Node ${process.version}) | median | aim |`, '|---|---|---|']
  return [...head, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}
