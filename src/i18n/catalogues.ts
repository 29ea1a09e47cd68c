import { AREAS } from './areas.ts'
import type { ReadWords } from './applyLanguage.ts'
import type { Messages } from './translate.ts'

/** Every file of words that may be sent. The site's build puts those of a bundle into one file (src/build/messages.ts). */
const FILES = import.meta.glob<Messages>(['./messages/*/*.json', '!**/{article,cards,packages}.json'], {
  import: 'default',
})

/** The words of the site, fetched when they are first needed; only in the language that is asked for. */
export const readWords: ReadWords = async (tag, bundle) => {
  const areas = AREAS[bundle].map(async (area) => {
    const file = `./messages/${tag}/${area}.json`
    const read = FILES[file]
    if (read === undefined) throw new Error(`There is no ${file} in src/i18n.`)
    return read()
  })
  return Object.assign({}, ...(await Promise.all(areas))) as Messages
}
