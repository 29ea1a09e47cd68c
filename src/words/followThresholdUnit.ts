import { writeThresholdsAs } from './thresholdNames.ts'
import { store, type State } from '../state/store.ts'

/** From now on thresholds and scores are written as the product of the state shown writes them. Called before the page is drawn. */
export function followThresholdUnit(): void {
  const follow = ({ scenario }: State): void => writeThresholdsAs(scenario)
  follow(store.getState())
  store.subscribe(follow)
}
