/**
 * All words of a language, at once: imported for its effect by tests, by what draws pages while the site is built, and
 * by lessons packed into one file. Never by the site itself, which fetches the language in use (startLanguage.ts).
 */
import { startInline } from './startInline.ts'
import type { Messages } from './translate.ts'

startInline(Object.values(import.meta.glob<Messages>('#words/*.json', { eager: true, import: 'default' })))
