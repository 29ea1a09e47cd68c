import type { Scenario } from '../scenario.ts'
import { EXPECTED_READINGS } from './expectedReadings.ts'
import { LUCK_READINGS } from './luckReadings.ts'
import type { Reading, Ref as AnyRef } from './reading.ts'
import { RUN_READINGS } from './runReadings.ts'
import { SETTING_READINGS } from './settingReadings.ts'

/** Every number a text may name. */
export const READINGS = { ...SETTING_READINGS, ...EXPECTED_READINGS, ...RUN_READINGS, ...LUCK_READINGS }

export type ReadingName = keyof typeof READINGS

/** A number without its value: which reading, of which scenario, with which options. */
export type Ref = Omit<AnyRef, 'reading'> & Readonly<{ reading: ReadingName }>

/** The number a reference stands for, in a scenario; null where it is not defined. */
export function readNumber(scenario: Scenario, { reading, at, ...options }: Ref): number | null {
  const read: Reading = READINGS[reading]
  return read(at === undefined ? scenario : { ...scenario, ...at }, options)
}
