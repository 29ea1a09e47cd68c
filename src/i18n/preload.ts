/**
 * Stands in the head of the built page (src/build/preloadWords.ts) and has the words of the language in use fetched
 * while the scripts that ask for them are still on their way.
 */
import { wantedLanguage } from './wantedLanguage.ts'

const files = JSON.parse(document.currentScript?.dataset['words'] ?? '{}') as Readonly<Record<string, string>>
const href = files[wantedLanguage(location.search).tag]

if (href !== undefined)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
