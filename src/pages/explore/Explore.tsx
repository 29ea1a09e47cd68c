import { GalleryControl } from '../../ui/controls/GalleryControl.tsx'
import { ThresholdControl } from '../../ui/controls/ThresholdControl.tsx'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'
import { GoFurther } from './GoFurther.tsx'
import { MapPanel } from '../../figures/map/MapPanel.tsx'
import { ScoresPanel } from '../../figures/scores/ScoresPanel.tsx'
import { SearchesPanel } from '../../figures/searches/SearchesPanel.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStore } from '../../state/useStore.ts'

/** The simulator: one sentence, two sliders, three pictures; everything else is one step away. */
export function Explore() {
  return (
    <>
      <Sentence />
      <div className="controls">
        <ThresholdControl hint={<FirstHint />} />
        <GalleryControl />
      </div>
      <div className="pictures">
        <ErrorBoundary>
          <SearchesPanel />
        </ErrorBoundary>
        <ErrorBoundary>
          <ScoresPanel />
        </ErrorBoundary>
        <ErrorBoundary>
          <MapPanel />
        </ErrorBoundary>
      </div>
      <GoFurther />
    </>
  )
}

/** What to try first, until anything is tried. Its place is kept, so that nothing jumps when it goes. */
export function FirstHint() {
  const isFirst = useStore(
    ({ scenario, linked, past }) => scenario === linked && past.length === 0 && isFrom80(scenario),
  )
  return (
    <p className={isFirst ? 'first-hint' : 'first-hint first-hint-gone'} aria-hidden="true">
      <span>{t('hint.first')}</span>
    </p>
  )
}

/** Whether the threshold stands at 80% and decides something. */
function isFrom80({ threshold, mode, policy }: Scenario): boolean {
  return threshold === 80 && mode === 'threshold' && policy === 'same'
}
