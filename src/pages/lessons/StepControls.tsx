import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { ControlId, Step } from '../../lessons/lesson.ts'
import { newRun } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { GalleryControl } from '../../ui/controls/GalleryControl.tsx'
import { ThresholdControl } from '../../ui/controls/ThresholdControl.tsx'
import { PhotoField } from '../../ui/fields/PhotoField.tsx'

/** The others stand in the figures. */
const MOVED_HERE = ['t', 'n', 'photo', 'seed'] as const

/** What a step lets the pupil move, and in words what it holds still. The share in the gallery comes with the figures. */
export function StepControls({ step }: Readonly<{ step: Step }>) {
  const has = (key: ControlId): boolean => step.controls.includes(key)
  return (
    <>
      <Fixed keys={step.locked} />
      {MOVED_HERE.some(has) && (
        <div className="lesson-controls">
          {has('t') && <ThresholdControl canLeave={has('policy')} />}
          {has('n') && <GalleryControl />}
          {has('photo') && <PhotoField />}
          {has('seed') && (
            <p>
              <button type="button" className="button step-button" onClick={newRun}>
                {t('action.newRun')}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  )
}

function Fixed({ keys }: Readonly<{ keys: readonly ControlId[] }>) {
  const scenario = useStore((state) => state.scenario)
  if (!keys.includes('t') && !keys.includes('n')) return null
  return (
    <dl className="lesson-fixed">
      {keys.includes('t') && scenario.mode !== 'rank' && (
        <div>
          <dt>{t('threshold.label')}</dt>
          <dd>{formatThreshold(scenario.threshold)}</dd>
        </div>
      )}
      {keys.includes('n') && (
        <div>
          <dt>{t('gallery.label')}</dt>
          <dd>{formatCount(scenario.gallerySize)}</dd>
        </div>
      )}
    </dl>
  )
}
