import type { Plugin } from 'vite'
import { bundleScript } from './bundleScript.ts'

/** The file of the words that a language's first view needs, as the bundler calls it (src/build/messages.ts). */
const FIRST = /^words-(.+)-first$/

/**
 * Has the browser fetch the words of the language in use together with the scripts, not after them: a script in the
 * head that chooses the language as the page will (src/i18n/preload.ts).
 */
export function preloadWords(): Plugin {
  return {
    name: 'lookalike-preload-words',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {}).flatMap((file): [string, string][] => {
          const language = file.type === 'chunk' ? FIRST.exec(file.name)?.[1] : undefined
          return language === undefined ? [] : [[language, `./${file.fileName}`]]
        })
        if (files.length === 0) return []
        const words = JSON.stringify(Object.fromEntries(files))
        const children = await bundleScript('../i18n/preload.ts')
        return [{ tag: 'script', attrs: { 'data-words': words }, children, injectTo: 'head' }]
      },
    },
  }
}
