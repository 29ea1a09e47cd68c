/** A figure without pictures, for the tests of the control API: it shows its state as text and counts its renders. */
import { startFrame } from '../../../../src/embed/frame.ts'
import { stateOf } from '../../../../src/embed/patchState.ts'
import { parseLink } from '../../../../src/scenario/links.ts'
import { openLink, commit } from '../../../../src/state/actions.ts'
import { store } from '../../../../src/state/store.ts'

openLink(parseLink(location.search))
let renders = 0
const draw = (): void => {
  renders++
  const out = document.getElementById('state')
  if (out !== null) out.textContent = JSON.stringify({ ...stateOf(store.getState()), renders })
}
store.subscribe(draw)
draw()
document.getElementById('reader')?.addEventListener('click', () => commit({ threshold: 60 }))
startFrame(window, { steps: { raise: { t: 97 } } })
