import { useEffect, useRef, useState } from 'react'
import { t } from '../../../i18n/translate.ts'
import { exportInfo } from '../exportInfo.ts'
import type { Savable } from '../SaveMenu.tsx'
import { saveFigure, type SavedFile, type SaveFormat } from './saveFigure.ts'

type SaveFileProps = Savable & Readonly<{ format: SaveFormat; onClose: () => void }>

/** Saves the figure as soon as it is there; inside a frame, which may not download, it shows the file. */
export function SaveFile({ format, latest, figure, onClose }: SaveFileProps) {
  const [file, setFile] = useState<SavedFile | null>(null)
  useEffect(() => {
    if (figure.current === null) return
    const { id, title, table, exportInfo: info = exportInfo() } = latest.current
    const fail = (error: unknown): void =>
      setFile(() => {
        throw error
      })
    saveFigure({ format, id, title, table: table(), info, figure: figure.current }).then(setFile, fail)
  }, [figure, format, latest])
  return file !== null && <SavedPanel file={file} onClose={onClose} />
}

/** The file itself, on the page: for frames that may not download. */
function SavedPanel({ file, onClose }: Readonly<{ file: SavedFile; onClose: () => void }>) {
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
