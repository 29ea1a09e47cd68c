import { t } from '../i18n/translate.ts'
import type { Note } from '../scenario/links.ts'
import { dismissNotes } from '../state/actions.ts'
import { noteText } from '../words/noteText.ts'

/** What was wrong in the link, and what is used instead: a sentence each, until it is sent away. */
export function NoteList({ notes }: Readonly<{ notes: readonly Note[] }>) {
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
