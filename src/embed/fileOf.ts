import type { View } from '../scenario/display.ts'

/** The file of the embedded figure that shows a view with no other request. The first view's is the one a folder opens. */
export function fileOf(view: View): string {
  return view === 'searches' ? 'index.html' : `${view}.html`
}
