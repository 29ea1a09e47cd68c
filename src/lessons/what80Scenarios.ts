import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Values } from './lesson.ts'
import { put } from './write.ts'

export const ACLU: Scenario = { ...presetScenario('aclu-2018'), comparison: null }

/** One in fifty of the people searched for is in the gallery, as when a camera looks at a street. */
export const FEW: Scenario = { ...ACLU, searches: 1000, matedShare: 0.02 }
export const HALF = { matedShare: 0.5 }
export const AT_80 = { threshold: 80 }
export const AT_90 = { threshold: 90 }
export const MISREAD = put('count', 'misreadWrong')
export const IN_RUN = put('count', 'wrongInRun')
export const HIGHER = put('threshold', 'threshold', { at: AT_90 })
/** What the ACLU published. */
export const FOUND = 28

export const TEST: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
  wrong: put('count', 'wrong'),
}
