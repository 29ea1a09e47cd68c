import { useId, useRef, useState, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { nameWith } from '../../ui/nameWith.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { DataTable } from './DataTable.tsx'
import type { FigureProps } from './Figure.tsx'
import type { FigureFrame } from './figureFrame.ts'
import { SaveMenu, useSave } from './SaveMenu.tsx'

type FramedFigureProps = Readonly<{ figure: FigureProps; frame: FigureFrame }>

/** A figure in somebody else's page, in the order a graphics desk has it: headline, picture, slider, words, source. */
export function FramedFigure({ figure, frame }: FramedFigureProps) {
  const headingId = useId()
  const root = useRef<HTMLElement>(null)
  const Heading = `h${frame.level}` as const
  const title = frame.title ?? figure.finding ?? figure.title
  const latest = useLatest({ ...figure, title })
  const data = useRef<HTMLButtonElement>(null)
  const { save, saved } = useSave({ latest, figure: root }, () => data.current?.focus())
  return (
    <section className="figure" id={`figure-${figure.id}`} aria-labelledby={headingId} ref={root}>
      <header className="figure-head">
        <Heading className="figure-title" id={headingId} dir={frame.title === null ? undefined : 'auto'}>
          {title}
        </Heading>
      </header>
      {frame.above}
      <div className="figure-drawing">{figure.children}</div>
      {frame.below}
      <p className="figure-sentence">{figure.sentence}</p>
      {figure.subtitle !== '' && <p className="figure-subtitle">{figure.subtitle}</p>}
      {frame.source(
        <button ref={data} type="button" className="figure-data" onClick={() => save('csv')}>
          {t('figure.data')}
        </button>,
      )}
      {saved}
      {frame.isWhole && (
        <FramedFoot figure={figure} headingId={headingId}>
          <SaveMenu latest={latest} figure={root} headingId={headingId} />
        </FramedFoot>
      )}
    </section>
  )
}

type FramedFootProps = Readonly<{ figure: FigureProps; headingId: string; children: ReactNode }>

function FramedFoot({ figure, headingId, children }: FramedFootProps) {
  const [tableShown, setTableShown] = useState(false)
  return (
    <>
      <div className="figure-foot">
        <button
          type="button"
          {...nameWith(headingId, 'table')}
          aria-expanded={tableShown}
          onClick={() => setTableShown(!tableShown)}
        >
          {t(tableShown ? 'figure.hideTable' : 'figure.showTable')}
        </button>
        {children}
        {figure.actions}
      </div>
      {tableShown && <DataTable data={figure.table()} />}
    </>
  )
}
