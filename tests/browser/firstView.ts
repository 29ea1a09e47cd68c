import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** The built site, with a slash at its end: `dist/`, or the folder that `BUILT_SITE` names. */
export const DIST =
  process.env['BUILT_SITE'] === undefined
    ? fileURLToPath(new URL('../../dist/', import.meta.url))
    : `${resolve(process.env['BUILT_SITE'])}/`

/** Size of a built file on the wire, in bytes, gzip at its best. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(`${DIST}${file}`), { level: 9 }).length
}

/** The files a page of the built site names in its HTML: what a reader waits for before anything is asked for lazily. */
export function firstView(page = 'index.html'): readonly string[] {
  const html = readFileSync(`${DIST}${page}`, 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, file = '']) =>
    file.replace(/^\.\//, ''),
  )
  // The words of one language, which a script in the head asks for (src/i18n/preload.ts); the largest counts.
  const words = [...html.matchAll(/words-[\w-]+-first-[\w-]+\.js/g)].map(([file]) => `assets/${file}`)
  const largest = words.toSorted((a, b) => gzipSize(b) - gzipSize(a)).slice(0, 1)
  // Whole addresses are for previews of links, and places in the page are no files: no browser fetches them.
  return [page, ...new Set([...named.filter((file) => !/^(https?:|#)/.test(file)), ...largest])]
}
