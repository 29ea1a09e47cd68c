import type { HeightProtocol, Place } from './heightProtocol.ts'

/** Embedly, Medium, Pageflow: a JSON string, not an object. Source: Datawrapper's chart.mjs sends it "for Medium". */
export function embedly(place: Place): HeightProtocol {
  return { say: (height) => [JSON.stringify({ src: place.href, context: 'iframe.resize', height })] }
}
