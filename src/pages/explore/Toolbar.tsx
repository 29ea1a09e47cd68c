import { t } from '../../i18n/translate.ts'
import { PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'
import { loadPreset, newRun, redo, reset, undo } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { useUndoKeys } from './useUndoKeys.ts'

/** The system stood in. */
export function PresetChoice() {
  const preset = useStore((state) => state.scenario.preset)
  return (
    <select
      className="preset-choice"
      aria-label={t('preset.choose')}
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

/** Other people, and steps back. */
export function RunButtons() {
  useUndoKeys()
  const canUndo = useStore((state) => state.past.length > 0)
  const canRedo = useStore((state) => state.future.length > 0)
  return (
    <div className="run-buttons">
      <button type="button" className="button" onClick={newRun}>
        {t('action.newRun')}
      </button>
      <button type="button" className="quiet-button" disabled={!canUndo} onClick={undo}>
        {t('action.undo')}
      </button>
      <button type="button" className="quiet-button" disabled={!canRedo} onClick={redo}>
        {t('action.redo')}
      </button>
      <button type="button" className="quiet-button" onClick={reset}>
        {t('action.reset')}
      </button>
    </div>
  )
}
