import type { HeightProtocol, Place } from './heightProtocol.ts'

const DELIMITER = 'xPYMx'

/**
 * NPR's pym.js, still on many news sites. The host gives the frame its name as `childId` in the address and
 * matches messages on it. It sends the new width whenever its page is resized. Source: pym.js 1.3.2.
 */
export function pym(place: Place): HeightProtocol {
  const child = place.query.get('childId')
  const message = (kind: string): string => ['pym', child, kind, ''].join(DELIMITER)
  return {
    say: (height) => (child === null ? [] : [message('height') + String(height)]),
    hear: (data) => child !== null && typeof data === 'string' && data.startsWith(message('width')),
  }
}
