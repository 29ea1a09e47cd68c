import { useEffect, useRef, useState, type ComponentType } from 'react'
import { t } from '../../i18n/translate.ts'
import type { View } from '../../scenario/display.ts'
import { newRun, reset } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { GalleryControl } from '../../ui/controls/GalleryControl.tsx'
import { ThresholdControl } from '../../ui/controls/ThresholdControl.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import { LinkNotes } from '../../ui/LinkNotes.tsx'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'
import { Status } from '../../ui/Status.tsx'
import { presetTitle } from '../../words/presetTitle.ts'
import type { Figures } from './figures.ts'
import { ThresholdPair } from './ThresholdPair.tsx'
import { asksFirst, PredictFirst } from './PredictFirst.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import { SimulatorLink } from './SimulatorLink.tsx'
import { useFit } from './useFit.ts'

/** Drawn while the file is built: what needs a script to be of use comes with the script. */
const IS_STILL = typeof document === 'undefined'

type EmbedPageProps = Readonly<{ fileView: View; figures: Figures }>

/**
 * One figure for the page of somebody else: both thresholds side by side, one sentence, two sliders, one picture.
 * It says everything before it is touched, unless its address asks readers to guess first.
 *
 * @param props.fileView the picture shown while nothing else is asked for
 * @param props.figures the pictures there are; for another view the page is replaced (src/embed/otherFile.ts)
 */
export function EmbedPage({ fileView, figures }: EmbedPageProps) {
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.display.view) ?? fileView
  const hide = useStore((state) => state.display.hide)
  const [isAsking, setAsking] = useState(asksFirst)
  const [said, setSaid] = useState<string | null>(null)
  const [isWhole, setWhole] = useState(false)
  const isFixed = useFit() === 'fixed'
  return (
    <main
      className="embed"
      data-view={view}
      data-hide={hide.join(' ')}
      data-whole={isWhole || undefined}
      // A frame that does not grow is scrolled inside, by keyboard too.
      {...(isFixed ? { tabIndex: 0, 'aria-label': t('embed.figure') } : {})}
    >
      <h1 className="embed-title">{presetTitle(scenario)}</h1>
      <LinkNotes />
      {isAsking ? (
        <PredictFirst
          onDone={(words) => {
            setSaid(words)
            setAsking(false)
          }}
        />
      ) : (
        <EmbedFigure Figure={figures[view]} said={said} isWhole={isWhole} onWhole={setWhole} />
      )}
      <Status />
    </main>
  )
}

type EmbedFigureProps = Readonly<{
  Figure: ComponentType | undefined
  /** What to say about a guess. */
  said: string | null
  isWhole: boolean
  onWhole: (isWhole: boolean) => void
}>

function EmbedFigure({ Figure, said, isWhole, onWhole }: EmbedFigureProps) {
  const answer = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone.
  useEffect(() => answer.current?.focus({ preventScroll: true }), [])
  return (
    <>
      {said !== null && (
        <p ref={answer} className="predict-said" tabIndex={-1}>
          {said}
        </p>
      )}
      <ThresholdPair />
      <Sentence />
      {IS_STILL ? (
        <div className="embed-controls embed-controls-later" />
      ) : (
        <div className="embed-controls">
          <ThresholdControl />
          <GalleryControl />
        </div>
      )}
      {Figure !== undefined && (
        <ErrorBoundary>
          <Figure />
        </ErrorBoundary>
      )}
      <footer className="embed-foot">
        <button type="button" className="quiet-button embed-whole" onClick={() => onWhole(!isWhole)}>
          {t(isWhole ? 'embed.part' : 'embed.whole')}
        </button>
        <button type="button" className="quiet-button" onClick={newRun}>
          {t('action.newRun')}
        </button>
        <button type="button" className="quiet-button" onClick={reset}>
          {t('action.reset')}
        </button>
        <SimulatorLink />
        <p>{t('embed.invented')}</p>
      </footer>
      {!IS_STILL && <PrintNotes />}
    </>
  )
}
