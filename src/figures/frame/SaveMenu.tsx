import { useState, type KeyboardEvent, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import type { SavedFile, SaveFormat } from './export/saveFigure.ts'
import { useSave, type Savable } from './useSave.ts'

const FORMATS: readonly SaveFormat[] = ['png', 'png1080', 'svg', 'csv', 'codebook']

/** `Save`, which opens to the formats. The code that makes files is fetched when the first one is asked for. */
export function SaveMenu(props: Savable) {
  const [open, setOpen] = useState(false)
  const { save, kept, close } = useSave(props)
  const opener = useRef<HTMLButtonElement>(null)
  // What had the focus goes: the focus goes back to where one came from.
  const goBack = (leave: () => void): void => {
    leave()
    opener.current?.focus()
  }
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') goBack(() => setOpen(false))
  }
  return (
    <>
      <div className="figure-save" role="group" aria-label={t('figure.export')}>
        <button
          ref={opener}
          type="button"
          aria-expanded={open}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(!open)}
        >
          {t('figure.export')}
        </button>
        {open &&
          FORMATS.map((format) => (
            <button key={format} type="button" onKeyDown={onKeyDown} onClick={() => void save(format)}>
              {t(`figure.export.${format}`)}
            </button>
          ))}
      </div>
      {kept !== null && <SavedPanel file={kept} onClose={() => goBack(close)} />}
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
