import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Values } from './lesson.ts'
import { put } from './write.ts'

/** Live video at a football final, Cardiff 2017: solved from the alerts that were published. A thousand
 * faces, as many as the pictures count in. */
export const CROWD: Scenario = { ...presetScenario('south-wales-2017'), comparison: null, searches: 1000 }
export const CROWD_99: Scenario = { ...CROWD, threshold: 99, comparison: 80 }

/** A sheriff's mugshot search in Oregon: the best five names, whatever they score. */
export const SHERIFF: Scenario = presetScenario('washington-county')
export const SHERIFF_99: Scenario = { ...SHERIFF, mode: 'threshold', threshold: 99 }

export const STREET: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
}
/** As the tree has them. */
export const TREE: Values = {
  enrolled: put('count', 'treeEnrolled'),
  named: put('count', 'treeNamed'),
  right: put('count', 'treeFirstRight'),
  wrong: put('count', 'treeWrong'),
}
