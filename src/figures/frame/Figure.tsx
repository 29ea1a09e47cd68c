import { createContext, memo, useContext, useId, useRef, useState, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { DataTable } from './DataTable.tsx'
import { FigureFrameContext } from './figureFrame.ts'
import { nameWith } from '../../ui/nameWith.ts'
import { FramedFigure } from './FramedFigure.tsx'
import { SaveMenu, type Savable } from './SaveMenu.tsx'
import type { ExportInfo, TableData } from './tableData.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useLatest } from '../../ui/useLatest.ts'
import './Figure.css'

export type FigureProps = Readonly<{
  /** Used in file names and as the element's id. */
  id: string
  title: string
  /** What the state shown amounts to: the headline in somebody else's page. The title where that says it already. */
  finding?: string
  /** One line: how to read the drawing. */
  subtitle: ReactNode
  /** What the drawing says, in words; it stands below it and is written into the exports. */
  sentence: ReactNode
  /** Called only when the table is shown or saved. */
  table: () => TableData
  /** What its exports carry; left out, the state of the page. */
  exportInfo?: ExportInfo
  /** 3 by default; 2 where the figure stands right under the page's own heading. */
  headingLevel?: 2 | 3
  /** More quiet buttons for the figure's foot. */
  actions?: ReactNode
  children: ReactNode
}>

/** True where a figure gives its table alone, to stand beside a drawing that nothing can open it from. */
export const TableOnly = createContext(false)

/** A longer table than this is no help to anybody who did not ask for it. */
const MOST_ROWS = 40

function ShortTable({ data }: Readonly<{ data: TableData }>) {
  return data.rows.length > MOST_ROWS ? null : <DataTable data={data} />
}

/** What every figure has around its drawing: heading, how to read it, what it says, its numbers, and a way to save it. */
export function Figure(props: FigureProps) {
  const frame = useContext(FigureFrameContext)
  const isAlone = useContext(TableOnly)
  if (isAlone) return <ShortTable data={props.table()} />
  if (frame?.id === props.id) return <FramedFigure figure={props} frame={frame} />
  return <OwnFigure {...props} />
}

function OwnFigure(props: FigureProps) {
  const headingId = useId()
  const root = useRef<HTMLElement>(null)
  const latest = useLatest(props)
  const [tableShown, setTableShown] = useState(false)
  const isPrinting = usePrinting()
  return (
    <section className="figure" id={`figure-${props.id}`} aria-labelledby={headingId} ref={root}>
      <FigureHead
        level={props.headingLevel ?? 3}
        headingId={headingId}
        title={props.title}
        subtitle={props.subtitle}
      />
      <div className="figure-drawing">{props.children}</div>
      <p className="figure-sentence">{props.sentence}</p>
      <FigureFoot
        headingId={headingId}
        tableShown={tableShown}
        onTable={setTableShown}
        latest={latest}
        figure={root}
        actions={props.actions}
      />
      {tableShown ? <DataTable data={props.table()} /> : isPrinting && <ShortTable data={props.table()} />}
    </section>
  )
}

type HeadProps = Pick<FigureProps, 'title' | 'subtitle'> & Readonly<{ level: 2 | 3; headingId: string }>

/** Head and foot hold still while the drawing between them follows a drag. */
const FigureHead = memo(function FigureHead({ level, headingId, title, subtitle }: HeadProps) {
  const Heading = `h${level}` as const
  return (
    <header className="figure-head">
      <Heading className="figure-title" id={headingId}>
        {title}
      </Heading>
      <p className="figure-subtitle">{subtitle}</p>
    </header>
  )
})

type FootProps = Savable &
  Pick<FigureProps, 'actions'> &
  Readonly<{ headingId: string; tableShown: boolean; onTable: (shown: boolean) => void }>

const FigureFoot = memo(function FigureFoot(props: FootProps) {
  const { headingId, tableShown, onTable, latest, figure, actions } = props
  return (
    <div className="figure-foot">
      <button
        type="button"
        {...nameWith(headingId, 'table')}
        aria-expanded={tableShown}
        onClick={() => onTable(!tableShown)}
      >
        {t(tableShown ? 'figure.hideTable' : 'figure.showTable')}
      </button>
      <SaveMenu latest={latest} figure={figure} headingId={headingId} />
      {actions}
    </div>
  )
})
