import { t } from '../i18n/translate.ts'
import { SETTINGS, type Note } from '../scenario/links.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { dismissNotes } from '../state/actions.ts'
import { useStore } from '../state/useStore.ts'
import { noteText } from '../words/noteText.ts'

/**
 * What was wrong in the link, and what is used instead: a sentence each, until it is sent away, or what is used is
 * something else again.
 */
export function NoteList({ notes }: Readonly<{ notes: readonly Note[] }>) {
  const linked = useStore((state) => state.linked)
  const scenario = useStore((state) => state.scenario)
  const standing = notes.filter(({ key }) => stillHolds(key, linked, scenario))
  if (standing.length === 0) return null
  return (
    <div className="notes" role="alert">
      <ul>
        {standing.map((note, key) => (
          <li key={key}>{noteText(note)}</li>
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={dismissNotes}>
        {t('hint.dismiss')}
      </button>
    </div>
  )
}

function stillHolds(key: string, linked: Scenario, scenario: Scenario): boolean {
  const setting = Object.entries(SETTINGS).find(([known]) => known === key)?.[1]
  if (setting?.part !== 'scenario') return true
  const field = setting.field as keyof Scenario
  return scenario[field] === linked[field]
}
