import { createContext, useContext, useDeferredValue, useId, useRef, useState, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { DataTable } from './DataTable.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import type { ExportInfo, TableData } from './tableData.ts'
import './Figure.css'

export type FigureProps = Readonly<{
  /** Used in file names and as the element's id. */
  id: string
  title: string
  /** One line: how to read the drawing. */
  subtitle: ReactNode
  /** What the drawing says, in words; it stands below it and is written into the exports. */
  sentence: ReactNode
  /** Called only when the table is shown or saved. */
  table: () => TableData
  exportInfo: ExportInfo
  /** 2 by default: the figure stands right under the page's own heading. */
  headingLevel?: 2 | 3 | 4
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
  const headingId = useId()
  const root = useRef<HTMLElement>(null)
  const [tableShown, setTableShown] = useState(false)
  if (useContext(TableOnly)) return <ShortTable data={props.table()} />
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <section className="figure" id={`figure-${props.id}`} aria-labelledby={headingId} ref={root}>
      <header className="figure-head">
        <Heading className="figure-title" id={headingId}>
          {props.title}
        </Heading>
        <p className="figure-subtitle">{props.subtitle}</p>
      </header>
      <div className="figure-drawing">{props.children}</div>
      <FigureSentence sentence={props.sentence} />
      <div className="figure-foot">
        <button type="button" aria-expanded={tableShown} onClick={() => setTableShown(!tableShown)}>
          {t(tableShown ? 'figure.hideTable' : 'figure.showTable')}
        </button>
        <SaveMenu
          id={props.id}
          title={props.title}
          table={props.table}
          info={props.exportInfo}
          figure={root}
        />
        {props.actions}
      </div>
      {tableShown && <DataTable data={props.table()} />}
    </section>
  )
}

/** Read when the hand rests: in a drag it is written after the picture is drawn, and only if there is time. */
function FigureSentence({ sentence }: Pick<FigureProps, 'sentence'>) {
  return <p className="figure-sentence">{useDeferredValue(sentence)}</p>
}
