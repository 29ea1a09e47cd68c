import { useState, type KeyboardEvent, type RefObject } from 'react'
import { t } from '../../i18n/translate.ts'
import type { SavedFile, SaveFormat } from './export/saveFigure.ts'
import { exportInfo } from './exportInfo.ts'
import { SavedPanel } from './SavedPanel.tsx'
import type { ExportInfo, TableData } from './tableData.ts'

export type SaveMenuProps = Readonly<{
  /** The figure as it is when something is saved. */
  latest: RefObject<Readonly<{ id: string; title: string; table: () => TableData; exportInfo?: ExportInfo }>>
  figure: RefObject<HTMLElement | null>
}>

const FORMATS: readonly SaveFormat[] = ['png', 'svg', 'csv']

/** `Save`, which opens to three formats. The code that makes files is fetched when the first one is asked for. */
export function SaveMenu({ latest, figure }: SaveMenuProps) {
  const [open, setOpen] = useState(false)
  const [kept, setKept] = useState<SavedFile | null>(null)
  const save = async (format: SaveFormat): Promise<void> => {
    if (figure.current === null) return
    const { saveFigure } = await import('./export/saveFigure.ts')
    const { id, title, table, exportInfo: info = exportInfo() } = latest.current
    setKept(await saveFigure({ format, id, title, table: table(), info, figure: figure.current }))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false)
  }
  return (
    <>
      <div className="figure-save" role="group" aria-label={t('figure.export')}>
        <button type="button" aria-expanded={open} onKeyDown={onKeyDown} onClick={() => setOpen(!open)}>
          {t('figure.export')}
        </button>
        {open &&
          FORMATS.map((format) => (
            <button key={format} type="button" onKeyDown={onKeyDown} onClick={() => void save(format)}>
              {t(`figure.export.${format}`)}
            </button>
          ))}
      </div>
      {kept !== null && <SavedPanel file={kept} onClose={() => setKept(null)} />}
    </>
  )
}
