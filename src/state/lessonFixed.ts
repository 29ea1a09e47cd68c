import { store } from './store.ts'

let fixed: readonly string[] = []

/** Controls a lesson's step holds still, by their key in a link, wherever they can be dragged. */
export function fixControls(keys: readonly string[]): void {
  fixed = keys
}

/** Whether a control may not be moved: the step or the link says so. */
export function isFixed(key: string): boolean {
  return fixed.includes(key) || store.getState().display.lock.includes(key)
}
