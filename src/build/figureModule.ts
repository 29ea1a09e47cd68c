import type { View } from '../scenario/display.ts'

/** The module that exports a view's `figure`, with its words and styles; a path from the project's folder, without its ending (`.ts` or `.tsx`). */
export function figureModule(view: View): string {
  return `/src/figures/${view}/figure`
}
