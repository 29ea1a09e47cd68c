import { amp } from './amp.ts'
import { datawrapper } from './datawrapper.ts'
import { embedly } from './embedly.ts'
import { createFit } from './createFit.ts'
import { h5p } from './h5p.ts'
import type { HeightProtocol } from './heightProtocol.ts'
import { iframeResizer } from './iframeResizer.ts'
import { lti } from './lti.ts'
import { ownHeight } from './ownHeight.ts'
import { pym } from './pym.ts'
import { readPlace } from './readPlace.ts'
import { ROOT_ID } from './rootId.ts'
import { wordPress } from './wordPress.ts'

/**
 * Tells the page around us how tall we are, in every convention hosts use (docs/EMBEDDING.md). It runs from an
 * inline script in the head, before anything else, so that a host's first message is not lost.
 *
 * Heights go out when the root's changes by a whole px, on load, when a host asks, and once more where it has not
 * followed: never while the frame is hidden (its root is 0 px tall then), and never when nobody frames us.
 */
export function startHeights(window: Window & typeof globalThis): void {
  const host = window.parent
  if (host === window) return
  const place = readPlace(window.location)
  const protocols: readonly HeightProtocol[] = [
    ownHeight(place),
    datawrapper(place),
    amp(),
    embedly(place),
    lti(),
    pym(place),
    iframeResizer(),
    h5p(),
    wordPress(place),
  ]
  const post = (messages: readonly unknown[]): void => {
    for (const message of messages) host.postMessage(message, '*')
  }
  const fit = createFit(window, ROOT_ID, (height, width) => {
    for (const protocol of protocols) post(protocol.say(height, width))
  })
  window.addEventListener('message', ({ source, data }) => {
    if (source !== host) return
    for (const protocol of protocols) {
      if (protocol.hear?.(data) === true) fit.answer((height, width) => post(protocol.say(height, width)))
    }
  })
  for (const protocol of protocols) post(protocol.greet?.() ?? [])
}
