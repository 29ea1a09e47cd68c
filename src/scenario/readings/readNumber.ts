import type { Scenario } from '../scenario.ts'
import { EXPECTED_READINGS } from './expectedReadings.ts'
import { LUCK_READINGS } from './luckReadings.ts'
import { NAMED_READINGS } from './namedReadings.ts'
import type { Reading, Ref as AnyRef } from './reading.ts'
import { readRange } from './readRange.ts'
import { RUN_READINGS } from './runReadings.ts'
import { SETTING_READINGS } from './settingReadings.ts'

/** Every number a text may name. */
export const READINGS = {
  ...SETTING_READINGS,
  ...EXPECTED_READINGS,
  ...NAMED_READINGS,
  ...RUN_READINGS,
  ...LUCK_READINGS,
}

export type ReadingName = keyof typeof READINGS

/** A number without its value: which reading, of which scenario, with which options. */
export type Ref = Omit<AnyRef, 'reading'> & Readonly<{ reading: ReadingName }>

/** The number a reference stands for, or an end of its range, in a scenario; null where it is not defined. */
export function readNumber(scenario: Scenario, { reading, at, end, ...options }: Ref): number | null {
  const read: Reading = READINGS[reading]
  const there = at === undefined ? scenario : { ...scenario, ...at }
  if (end === undefined) return read(there, options)
  return readRange(there, JSON.stringify([reading, options]), (one) => read(one, options))?.[end] ?? null
}
