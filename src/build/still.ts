import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts'
import { bundleScript } from './bundleScript.ts'

const SAID = {
  lost: 'recovery.still',
  old: 'recovery.old',
  file: 'recovery.file',
  again: 'recovery.again',
  copy: 'recovery.copy',
} as const

/** `still`: what no script says, as none runs then; `recovery`: what one may say too. */
const WORDS = ['still', 'recovery'].map(
  (area) => new URL(`../i18n/messages/${DEFAULT_LANGUAGE.tag}/${area}.json`, import.meta.url),
)

/**
 * The hidden place of the sentence that says why a built page does not move (src/ui/recovery/still.ts).
 *
 * @param isWhole whether the page is one file, which moves when it is opened from a disk too
 */
export function stillNote(isWhole = false): string {
  const words = readWords()
  const said = Object.entries(SAID).filter(([why]) => !isWhole || !['file', 'copy'].includes(why))
  const data = said.map(([why, id]) => `data-${why}="${escapeMarkup(words[id] ?? '')}"`)
  return `<div id="still" class="recovery" hidden ${data.join(' ')}></div>`
}

/** What the copy in one file says of itself. */
export function oneFileNote(): string {
  return `<footer class="footer one-file"><p>${escapeMarkup(readWords()['recovery.oneFile'] ?? '')}</p></footer>`
}

function readWords(): Readonly<Record<string, string>> {
  return Object.assign({}, ...WORDS.map((file) => JSON.parse(readFileSync(file, 'utf8')) as object))
}

const EMPTY_NOTE = '<div id="still" hidden></div>'

/** Has the built site say why it does not move, where its script does not run. */
export function still(): Plugin {
  return {
    name: 'lookalike-still',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(EMPTY_NOTE)) return html
        const children = await bundleScript('../ui/recovery/stillScript.ts')
        return {
          html: html.replace(EMPTY_NOTE, stillNote()),
          tags: [{ tag: 'script', children, injectTo: 'head-prepend' }],
        }
      },
    },
  }
}
