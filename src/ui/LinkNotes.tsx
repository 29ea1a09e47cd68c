import { lazy, Suspense } from 'react'
import { withWords } from '../i18n/applyLanguage.ts'
import { useStore } from '../state/useStore.ts'

const NoteList = lazy(() =>
  withWords(import('./NoteList.tsx'), 'first').then((part) => ({ default: part.NoteList })),
)

/** What was wrong in the link, if anything was: few links are, so the words are fetched when one is. */
export function LinkNotes() {
  const notes = useStore((state) => state.notes)
  if (notes.length === 0) return null
  return (
    <Suspense fallback={null}>
      <NoteList notes={notes} />
    </Suspense>
  )
}
