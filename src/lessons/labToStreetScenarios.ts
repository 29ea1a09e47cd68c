import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Live video at a football final, Cardiff 2017: solved from the alerts that were published. */
export const CROWD: Scenario = { ...presetScenario('south-wales-2017'), comparison: null }
export const CROWD_99: Scenario = { ...CROWD, threshold: 99, comparison: 80 }

/** A sheriff's mugshot search in Oregon: the best five names, whatever they score. */
export const SHERIFF: Scenario = presetScenario('washington-county')
export const SHERIFF_99: Scenario = { ...SHERIFF, mode: 'threshold', threshold: 99 }
