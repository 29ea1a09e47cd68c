import { t } from '../../i18n/translate.ts'
import { dismissNotes } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { noteText } from './noteText.ts'

/** What was wrong in the link, and what is used instead: a sentence each, until it is sent away. */
export function LinkNotes() {
  const notes = useStore((state) => state.notes)
  if (notes.length === 0) return null
  return (
    <div className="notes" role="alert">
      <ul>
        {notes.map((note, key) => (
          <li key={key}>{noteText(note)}</li>
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={dismissNotes}>
        {t('hint.dismiss')}
      </button>
    </div>
  )
}
