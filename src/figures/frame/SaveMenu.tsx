import { useState, type KeyboardEvent, type RefObject, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import type { SavedFile, SaveFormat } from './export/saveFigure.ts'
import { exportInfo } from './exportInfo.ts'
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

/** The file itself, on the page: for frames that may not download. It is shown only once its words are loaded. */
export function SavedPanel({ file, onClose }: Readonly<{ file: SavedFile; onClose: () => void }>) {
  const text = useRef<HTMLTextAreaElement>(null)
  const copy = (): void => {
    text.current?.select()
    void navigator.clipboard?.writeText(file.text ?? '').catch(() => undefined)
  }
  return (
    <div className="figure-saved">
      <p>{t(file.text === null ? 'exports.copyPicture' : 'exports.copyText')}</p>
      {file.text === null ? (
        <img src={file.url} alt={file.alt} />
      ) : (
        <textarea ref={text} readOnly rows={8} value={file.text} aria-label={file.name} />
      )}
      <div className="figure-foot">
        {file.text !== null && (
          <button type="button" onClick={copy}>
            {t('exports.copy')}
          </button>
        )}
        <a href={file.url} download={file.name}>
          {t('exports.tryDownload')}
        </a>
        <button type="button" onClick={onClose}>
          {t('exports.close')}
        </button>
      </div>
    </div>
  )
}
