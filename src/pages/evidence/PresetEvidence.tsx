import { useMemo } from 'react'
import { t, tMaybe } from '../../i18n/translate.ts'
import type { Preset } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { evidenceOf } from '../../state/evidence.ts'
import { store } from '../../state/store.ts'
import { openExplore } from '../navigation/openExplore.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { EvidenceItem } from './EvidenceItem.tsx'
import { resultWords } from './evidenceWords.ts'
import { PresetSources } from './PresetSources.tsx'

type Props = Readonly<{
  preset: Preset
  hidesAssumed: boolean
  /** Shows the account at once. */
  isOpen?: boolean
  /** What holds as the sliders stand, said below the summary. */
  now?: string | null
}>

/** One system: its published results against the model, and an account of where its settings come from. */
export function PresetEvidence({ preset, hidesAssumed, isOpen = false, now = null }: Props) {
  const rows = useMemo(() => evidenceOf(preset), [preset])
  const title = titleOf(preset.id)
  return (
    <section className="ev-preset" aria-labelledby={`ev-${preset.id}`}>
      <h3 id={`ev-${preset.id}`}>{title}</h3>
      <p className="prose">{tMaybe(`account.${preset.id}.summary`)}</p>
      {now !== null && <p className="prose ev-now">{now}</p>}
      {rows.length === 0 ? (
        <p className="ev-nothing">
          {t('evidence.nothing')}{' '}
          <button
            type="button"
            className="button"
            aria-label={t('evidence.load.preset', { title })}
            onClick={() => load(preset.scenario)}
          >
            {t('evidence.load')}
          </button>
        </p>
      ) : (
        <ul className="ev-rows">
          {rows.map((row, i) => (
            <EvidenceItem
              key={i}
              row={row}
              hidesAssumed={hidesAssumed}
              // Results by group are seen in the state of the result above them.
              load={
                isSameState(rows[i - 1]?.scenario, row.scenario)
                  ? null
                  : {
                      label: t('evidence.load.label', { title, text: resultWords(row) }),
                      act: () => load(row.scenario),
                    }
              }
            />
          ))}
        </ul>
      )}
      <PresetSources preset={preset} hidesAssumed={hidesAssumed} isOpen={isOpen} />
    </section>
  )
}

/** Opens a state in the simulator, with the people the reader has had so far; one step of undo. */
function load(scenario: Scenario): void {
  commit({ ...scenario, seed: store.getState().scenario.seed })
  openExplore()
}

function isSameState(a: Scenario | undefined, b: Scenario): boolean {
  return a !== undefined && a.threshold === b.threshold && a.gallerySize === b.gallerySize
}
