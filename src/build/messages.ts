import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { bundleOf } from '../i18n/areas.ts'

/** A file of words: its language and its area. */
const MESSAGE_FILE = /\/src\/i18n\/messages\/([^/]+)\/([^/]+)\.json$/

/**
 * One catalogue of ICU messages, as JSON text, in Lingui's compiled form.
 *
 * @param text JSON object: id to ICU message
 * @param file named in errors
 * @throws if a value is not a string, or is not a message ICU can read; the error names file and id
 */
export function compileCatalogue(text: string, file: string): string {
  const catalogue = JSON.parse(text) as Record<string, unknown>
  const compiled = Object.entries(catalogue).map(([id, message]) => [id, compileOne(file, id, message)])
  return JSON.stringify(Object.fromEntries(compiled))
}

function compileOne(file: string, id: string, message: unknown): unknown {
  if (typeof message !== 'string') throw new Error(`${file}: message "${id}" is not a string`)
  try {
    return compileMessageOrThrow(message)
  } catch (cause) {
    throw new Error(`${file}: message "${id}" is not valid ICU: ${String(cause)}`, { cause })
  }
}

/**
 * Compiles the messages while they are bundled, so that no ICU parser is sent to a reader. It hands JSON on:
 * Vite's own JSON plugin, which runs after it, makes the module.
 */
export function messages(): Plugin {
  return {
    name: 'lookalike-messages',
    enforce: 'pre',
    transform: {
      filter: { id: MESSAGE_FILE },
      handler: (text, id) => ({ code: compileCatalogue(text, id), map: null }),
    },
  }
}

/**
 * For the bundler's groups: the name of the file that an area of the words is sent in, one for each language and bundle;
 * null for all that is not words.
 */
export function wordsFile(id: string): string | null {
  const [, language, area] = MESSAGE_FILE.exec(id) ?? []
  const bundle = area === undefined ? null : bundleOf(area)
  return bundle === null ? null : `words-${language}-${bundle}`
}
