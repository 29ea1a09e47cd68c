import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Values } from './lesson.ts'
import { put } from './write.ts'

export const ACLU: Scenario = { ...presetScenario('aclu-2018'), comparison: null }

/** Three in a hundred of the people searched for are in the gallery, as when a camera looks at a street. */
export const FEW: Scenario = { ...ACLU, searches: 1000, matedShare: 0.03 }
/** The same test at a threshold that nobody has published a count for: the guess is told on no page before. */
export const LOWER: Scenario = { ...ACLU, threshold: 70 }
export const HALF = { matedShare: 0.5 }
export const AT_80 = { threshold: 80 }
export const AT_90 = { threshold: 90 }
export const MISREAD = put('count', 'misreadWrong', { at: AT_80 })
export const WRONG_80 = put('count', 'wrong', { at: AT_80 })
export const EIGHTY = put('threshold', 'threshold', { at: AT_80 })
/** At the threshold of the first step. */
export const MISREAD_HERE = put('count', 'misreadWrong')
export const HERE = put('threshold', 'threshold')
export const IN_RUN = put('count', 'wrongInRun')
export const IN_RUN_90 = put('count', 'wrongInRun', { at: AT_90 })
export const HIGHER = put('threshold', 'threshold', { at: AT_90 })
/** What the rest of one in twenty is taken for. */
export const NINETY_FIVE = put('rate', 'given', { count: 0.95 })
/** What the ACLU published. */
export const FOUND = 28

export const TEST: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
  wrong: put('count', 'wrong'),
}

/** The test as it was, for the teacher: read in the first step, which has another threshold. */
export const TEST_80: Values = { ...TEST, threshold: EIGHTY, wrong: WRONG_80 }
