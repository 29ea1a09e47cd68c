import { withWords } from '../i18n/applyLanguage.ts'
import { useStore } from '../state/useStore.ts'
import { later } from './recovery/later.tsx'

const NoteList = later(() => withWords(import('./NoteList.tsx')).then((part) => part.NoteList))

/** What was wrong in the link, if anything was: few links are, so the words are fetched when one is. */
export function LinkNotes() {
  const notes = useStore((state) => state.notes)
  if (notes.length === 0) return null
  return <NoteList notes={notes} />
}
