import { t } from '../../i18n/translate.ts'
import { PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'
import { loadPreset, newRun, redo, reset, undo } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { useEffect } from 'react'

/** The system stood in. */
export function PresetChoice() {
  const preset = useStore((state) => state.scenario.preset)
  return (
    <select
      className="preset-choice"
      aria-label={t('explore.choose')}
      value={preset}
      onChange={(event) => loadPreset(event.currentTarget.value)}
    >
      {[...PRESET_SCENARIOS.keys()].map((id) => (
        <option key={id} value={id}>
          {titleOf(id)}
        </option>
      ))}
    </select>
  )
}

/** Other people, and steps back. A button that the last step back leaves without use keeps the focus it has. */
export function RunButtons() {
  useUndoKeys()
  const canUndo = useStore((state) => state.past.length > 0)
  const canRedo = useStore((state) => state.future.length > 0)
  return (
    <div className="run-buttons">
      <button type="button" className="button" onClick={newRun}>
        {t('action.newRun')}
      </button>
      <button type="button" className="quiet-button" aria-disabled={!canUndo} onClick={undo}>
        {t('action.undo')}
      </button>
      <button type="button" className="quiet-button" aria-disabled={!canRedo} onClick={redo}>
        {t('action.redo')}
      </button>
      <button type="button" className="quiet-button" onClick={reset}>
        {t('action.reset')}
      </button>
    </div>
  )
}

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo (with the command key on a Mac); where text is written, they are the text's. */
export function useUndoKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
  if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) undo()
  else if (key === 'z' || (key === 'y' && !event.shiftKey)) redo()
  else return
  event.preventDefault()
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
