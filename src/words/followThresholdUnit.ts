import { writeThresholdsIn } from '../i18n/format.ts'
import { thresholdsOf } from '../scenario/presets/index.ts'
import { shortThresholdNames, thresholdNames } from './thresholdNames.ts'
import { store, type State } from '../state/store.ts'

/** From now on thresholds and scores are written as the product of the state shown writes them. Called before the page is drawn. */
export function followThresholdUnit(): void {
  const follow = ({ scenario }: State): void =>
    writeThresholdsIn(thresholdsOf(scenario).unit, thresholdNames(scenario), shortThresholdNames(scenario))
  follow(store.getState())
  store.subscribe(follow)
}
