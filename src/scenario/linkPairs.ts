export type Pair = readonly [key: string, value: string]

/** What a link says, before anything is checked. */
export type LinkPairs = Readonly<{
  query: readonly Pair[]
  /** From the part after `#`, which a host page may change without loading anything (`#step=2`). */
  hash: readonly Pair[]
}>

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/|^\.{0,2}\//i

/** The query of an address, with or without its question mark; a text that is neither is taken as a query. */
function queryPart(text: string): string {
  const mark = text.indexOf('?')
  if (ADDRESS.test(text)) return mark < 0 ? '' : text.slice(mark + 1)
  return mark >= 0 && !/[=&]/.test(text.slice(0, mark)) ? text.slice(mark + 1) : text
}

/** Never throws: broken percent encoding is kept as it stands. Pairs without a key are dropped. */
function pairsOf(query: string): readonly Pair[] {
  // A link copied out of HTML writes `&` as `&amp;`.
  return [...new URLSearchParams(query.replace(/&(?:amp;)+/gi, '&'))].filter(([key]) => key !== '')
}

/**
 * Splits a whole address, a query with or without `?`, or a `#` part into keys and values. WordPress appends
 * `#?secret=…` to the address of an embedded page; a hash that begins with `?` says nothing about the state.
 */
export function linkPairs(text: string): LinkPairs {
  const trimmed = text.trim()
  const at = trimmed.indexOf('#')
  const hash = at < 0 ? '' : trimmed.slice(at + 1)
  return {
    query: pairsOf(queryPart(at < 0 ? trimmed : trimmed.slice(0, at))),
    // A plain `#n` is the name of a place on the page.
    hash: hash.startsWith('?') || !hash.includes('=') ? [] : pairsOf(hash),
  }
}

/** `:`, `,` and `~` separate the parts of a value and are allowed in a query; brackets and quotes end links in mail. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
}

/** The query, without `?`. */
export function printPairs(pairs: readonly Pair[]): string {
  return pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&')
}
