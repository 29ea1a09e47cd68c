import { formatThreshold } from '../i18n/format.ts'
import { language, t, type MessageId } from '../i18n/translate.ts'
import { thresholdsOf } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { memoize } from '../state/memoize.ts'

/**
 * What a figure calls a threshold: in a sentence (`its higher setting`), and on an axis (`higher`). Without one, as it is
 * set. Thresholds nobody published have such names: the percent that stand for them are the model's.
 */
export type ThresholdNames = ReadonlyMap<number, Readonly<{ said: string; short: string }>>

const NONE: ThresholdNames = new Map()

/** The name of the setting, where it has one and its number was not published: `lower setting`. */
export function settingName(scenario: Pick<Scenario, 'preset'>, threshold: number): string | null {
  const { note, names } = thresholdsOf(scenario)
  const name = names[threshold]
  return note === null || name === undefined ? null : t(name as MessageId)
}

/** The names of all thresholds of a product that were not published: one map for each preset. */
export const thresholdNames: (scenario: Pick<Scenario, 'preset'>) => ThresholdNames = memoize(
  ({ preset }) => `${language()} ${preset}`,
  namesOf,
)

function namesOf(scenario: Pick<Scenario, 'preset'>): ThresholdNames {
  const { note, names } = thresholdsOf(scenario)
  if (note === null || Object.keys(names).length === 0) return NONE
  const rising = Object.entries(names)
    .map(([percent, id]) => [Number(percent), id] as const)
    .toSorted(([a], [b]) => a - b)
  return new Map(
    rising.map(([percent, id], i) => [
      percent,
      {
        said: t('rates.setting', { setting: t(id as MessageId) }),
        short: t(i === 0 ? 'rates.lower' : 'rates.higher'),
      },
    ]),
  )
}

/** A threshold in a sentence: `80%`, `its lower setting`. */
export function sayThreshold(names: ThresholdNames, percent: number | null): string {
  return (percent === null ? undefined : names.get(percent)?.said) ?? formatThreshold(percent)
}

/** A threshold on an axis or beside a point: `80%`, `lower`. */
export function shortThreshold(names: ThresholdNames, percent: number | null): string {
  return (percent === null ? undefined : names.get(percent)?.short) ?? formatThreshold(percent)
}
