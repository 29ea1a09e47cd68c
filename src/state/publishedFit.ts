/** What was published of the event a preset stands for, beside what the model gives there and how sure it is of that. */
import { centralCounts, repeatedCount } from '../engine/repeats.ts'
import type { ExpectedRates } from '../engine/rates.ts'
import { presetById, type Preset, type Published } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { evidenceRow, type EvidenceRow } from './evidence.ts'
import { memoize } from './memoize.ts'
import { rangeAt, type Range } from './ranges.ts'

/**
 * - `solved`, `chosen`, `fits`: as the verdict of the evidence
 * - `holds`: the curve that is drawn does not give it, luck included, but some curve of the range does
 * - `fails`: none does
 */
export type Fit = 'solved' | 'chosen' | 'fits' | 'holds' | 'fails'

export type PublishedFit = Readonly<{
  row: EvidenceRow
  /** Of the model's rate, for the same kind of number; null where it cannot be said. */
  range: Range | null
  fit: Fit
}>

/** The result at the scenario's threshold, else the first of all groups together; null where nothing was published. */
export function publishedFit(scenario: Scenario): PublishedFit | null {
  const preset = presetById(scenario.preset)
  if (preset === null || preset.published.length === 0) return null
  return fitOf(preset, resultNear(preset, scenario.threshold))
}

function resultNear({ published }: Preset, threshold: number): Published {
  const together = published.filter(({ group }) => group === null)
  return together.find((one) => one.threshold === threshold) ?? together[0] ?? published[0]!
}

const fitOf = memoize(
  (preset: Preset, published: Published) => `${preset.id} ${preset.published.indexOf(published)}`,
  (preset, published): PublishedFit => {
    const row = evidenceRow(preset, published)
    const range = rangeOfResult(row)
    return { row, range, fit: fitFrom(row, range) }
  },
  32,
)

function rangeOfResult({ published, scenario }: EvidenceRow): Range | null {
  const { what, group, of } = published
  const g = scenario.groups.findIndex(({ id }) => id === group)
  const less = (share: number | null): number | null => (share === null ? null : 1 - share)
  const read = {
    wronglyMatched: ({ overall, groups }: ExpectedRates) => (groups[g] ?? overall).fpir,
    found: ({ overall }: ExpectedRates) => less(overall.fnir),
    wrongAlerts: ({ overall }: ExpectedRates) => less(overall.ppv),
    returned: () => null,
  }
  // The published searches of a count of wrong matches are all for people who are not enrolled.
  const test = { ...scenario, matedShare: 0, searches: of ?? scenario.searches }
  return rangeAt(what === 'wronglyMatched' ? test : scenario, scenario.threshold, read[what])
}

function fitFrom({ verdict, published }: EvidenceRow, range: Range | null): Fit {
  if (verdict === 'solved' || verdict === 'chosen' || verdict === 'fits') return verdict
  if (range === null) return 'fails'
  const { count, of, rate } = published
  const isHeld =
    count === null || of === null
      ? rate >= range.low && rate <= range.high
      : count >= farthest(of, range.low).low && count <= farthest(of, range.high).high
  if (!isHeld) return 'fails'
  return verdict === 'rateOnly' ? 'fits' : 'holds'
}

/** The middle 95 % of tests, were the chance that of one end of the range. */
function farthest(of: number, chance: number) {
  return centralCounts(repeatedCount([{ searches: of, chance: Math.min(Math.max(chance, 0), 1) }]))
}
