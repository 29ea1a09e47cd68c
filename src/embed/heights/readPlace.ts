import type { Place } from './heightProtocol.ts'

/** The id our messages are signed with when the address carries none, or none that is safe to repeat. */
const DEFAULT_ID = 'lookalike'

export function readPlace(location: Pick<Location, 'href' | 'search' | 'hash'>): Place {
  const query = new URLSearchParams(location.search)
  const eid = query.get('eid') ?? ''
  return {
    href: location.href,
    query,
    hash: location.hash,
    id: /^[\w-]{1,64}$/.test(eid) ? eid : DEFAULT_ID,
  }
}
