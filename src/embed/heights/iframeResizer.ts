import type { HeightProtocol } from './heightProtocol.ts'

const PREFIX = '[iFrameSizer]'

/**
 * iframe-resizer 3, 4 and 5. The host introduces itself with its settings joined by colons, the third of which
 * is a boolean; the first is the name it gave the frame. Version 5 complains about a "legacy" page when an answer
 * to that has no version, so a word stands there. Only the wire format is used: version 5's code is GPL.
 * Source: iframe-resizer 4.3.9, iframeResizer.contentWindow.js (isInitMsg) and iframeResizer.js (decodeMessage).
 */
export function iframeResizer(): HeightProtocol {
  let name: string | null = null
  let introduced = false
  return {
    say: (height, width) => {
      if (name === null) return []
      const reason = introduced ? 'resizeObserver' : 'init:lookalike'
      introduced = true
      return [`${PREFIX}${name}:${height}:${width}:${reason}`]
    },
    hear: (data) => {
      if (typeof data !== 'string' || !data.startsWith(PREFIX)) return false
      const said = data.slice(PREFIX.length)
      const settings = said.split(':', 3)
      if (settings[2] === 'true' || settings[2] === 'false') {
        name = settings[0] ?? null
        introduced = false
        return true
      }
      return said === 'resize' || said === 'reset'
    },
  }
}
