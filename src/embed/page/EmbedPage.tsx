import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { View } from '../../scenario/display.ts'
import { newRun, reset } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { LinkNotes } from '../../ui/LinkNotes.tsx'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'
import { Status } from '../../ui/Status.tsx'
import { FigureFrameContext, type FigureFrame } from '../../figures/frame/figureFrame.ts'
import { Controls } from './Controls.tsx'
import type { Figures } from './figures.ts'
import { SourceLine } from './SourceLine.tsx'
import { Standfirst } from './Standfirst.tsx'
import { ThresholdPair } from './ThresholdPair.tsx'
import { asksFirst, PredictFirst } from './PredictFirst.tsx'
import { PickedSearch } from './PickedSearch.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import { SimulatorLink } from './SimulatorLink.tsx'
import { useFit } from './useFit.ts'

/** Drawn while the file is built: what needs a script to be of use comes with the script. */
const IS_STILL = typeof document === 'undefined'

type EmbedPageProps = Readonly<{ fileView: View; figures: Figures }>

/**
 * One figure for the page of somebody else: its finding as the headline, one line on what is searched, the picture, one
 * slider, one line on each threshold, the source. It says everything before it is touched, unless its address asks
 * readers to guess first.
 *
 * @param props.fileView the picture shown while nothing else is asked for
 * @param props.figures the pictures there are; for another view the page is replaced (src/embed/otherFile.ts)
 */
export function EmbedPage({ fileView, figures }: EmbedPageProps) {
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
      <LinkNotes />
      {isAsking ? (
        <PredictFirst
          onDone={(words) => {
            setSaid(words)
            setAsking(false)
          }}
        />
      ) : (
        <EmbedFigure {...{ figures, view, said, isWhole }} onWhole={setWhole} />
      )}
      <Status />
    </main>
  )
}

type EmbedFigureProps = Readonly<{
  figures: Figures
  view: View
  /** What to say about a guess. */
  said: string | null
  isWhole: boolean
  onWhole: (isWhole: boolean) => void
}>

function EmbedFigure({ figures, view, said, isWhole, onWhole }: EmbedFigureProps) {
  const Figure = figures[view]
  const title = useStore((state) => state.display.title)
  const hide = useStore((state) => state.display.hide)
  const answer = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone.
  useEffect(() => answer.current?.focus({ preventScroll: true }), [])
  const frame: FigureFrame = {
    id: view,
    title,
    level: 1,
    above: (
      <>
        <Standfirst />
        <Sentence />
      </>
    ),
    below: (
      <>
        {IS_STILL ? (
          <div className="embed-controls embed-controls-later" />
        ) : (
          <Controls {...{ view, isWhole }} />
        )}
        <ThresholdPair />
      </>
    ),
    source: (data) => <SourceLine>{data}</SourceLine>,
    room: (width) => (hide.includes('controls') ? pictureRoom(width) + SLIDER : pictureRoom(width)),
    isWhole,
  }
  return (
    <>
      {said !== null && (
        <p ref={answer} className="predict-said" tabIndex={-1}>
          {said}
        </p>
      )}
      <FigureFrameContext.Provider value={frame}>
        {Figure !== undefined && (
          <ErrorBoundary>
            <Figure />
          </ErrorBoundary>
        )}
      </FigureFrameContext.Provider>
      {view === 'searches' && figures.lineup !== undefined && <PickedSearch Lineup={figures.lineup} />}
      <EmbedFoot isWhole={isWhole} onWhole={onWhole} />
      {!IS_STILL && <PrintNotes />}
    </>
  )
}

/** Headline, picture and slider are in the first 420 px of a narrow frame and the first 480 of a wide one. */
const SLIDER = 56

function pictureRoom(width: number): number {
  return width < 480 ? 256 : 318
}

/** What few readers need, behind one button. */
function EmbedFoot({ isWhole, onWhole }: Pick<EmbedFigureProps, 'isWhole' | 'onWhole'>) {
  return (
    <footer className="embed-foot">
      <button
        type="button"
        className="quiet-button embed-whole"
        aria-expanded={isWhole}
        onClick={() => onWhole(!isWhole)}
      >
        {t('embed.whole')}
      </button>
      {isWhole && (
        <>
          <button type="button" className="quiet-button" onClick={newRun}>
            {t('action.newRun')}
          </button>
          <button type="button" className="quiet-button" onClick={reset}>
            {t('action.reset')}
          </button>
        </>
      )}
      <SimulatorLink />
    </footer>
  )
}
