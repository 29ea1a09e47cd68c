import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'

/** A name of its own for where `react/jsx-runtime` is not asked of plugins: in Node, while pages are drawn. */
export const TEXT_ELEMENTS = 'lookalike-texts'

const RUNTIMES = ['react/jsx-runtime', `${TEXT_ELEMENTS}/jsx-runtime`]

/**
 * Has the built pages make their elements by src/ui/texts/: a text that may change is the only child of an element, so
 * that translators and extensions, which put elements of their own in the place of texts, break nothing.
 *
 * @param library whose elements are made in the end
 */
export function textElements(library: 'react' | 'preact' = 'react'): Plugin {
  const own = normalizePath(fileURLToPath(new URL(`../ui/texts/${library}Runtime.ts`, import.meta.url)))
  return {
    name: 'lookalike-text-elements',
    enforce: 'pre',
    resolveId: (source, importer) => (RUNTIMES.includes(source) && importer !== own ? own : null),
  }
}
