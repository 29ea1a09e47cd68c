import { useState, type RefObject } from 'react'
import { exportInfo } from './exportInfo.ts'
import type { SavedFile, SaveFormat } from './export/saveFigure.ts'
import type { ExportInfo, TableData } from './tableData.ts'

export type Savable = Readonly<{
  /** The figure as it is when something is saved. */
  latest: RefObject<Readonly<{ id: string; title: string; table: () => TableData; exportInfo?: ExportInfo }>>
  figure: RefObject<HTMLElement | null>
}>

type Saving = Readonly<{
  save: (format: SaveFormat) => Promise<void>
  /** A file that could not be downloaded, to be shown on the page. */
  kept: SavedFile | null
  close: () => void
}>

/** Saves a figure. The code that makes files is fetched when the first one is asked for. */
export function useSave({ latest, figure }: Savable): Saving {
  const [kept, setKept] = useState<SavedFile | null>(null)
  const save = async (format: SaveFormat): Promise<void> => {
    if (figure.current === null) return
    const { saveFigure } = await import('./export/saveFigure.ts')
    const { id, title, table, exportInfo: info = exportInfo() } = latest.current
    setKept(await saveFigure({ format, id, title, table: table(), info, figure: figure.current }))
  }
  return { save, kept, close: () => setKept(null) }
}
