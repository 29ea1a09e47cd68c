/** The copy in one file: all words are in it, since it may fetch none. */
import '../i18n/allWords.ts'
import './main.tsx'
