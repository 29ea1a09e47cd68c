import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { withWords } from '../../i18n/applyLanguage.ts'
import { t } from '../../i18n/translate.ts'
import { nameWith } from '../../ui/nameWith.ts'
import { later } from '../../ui/recovery/later.tsx'
import type { SaveFormat } from './export/saveFigure.ts'
import type { ExportInfo, TableData } from './tableData.ts'

export type Savable = Readonly<{
  /** The figure as it is when something is saved. */
  latest: RefObject<Readonly<{ id: string; title: string; table: () => TableData; exportInfo?: ExportInfo }>>
  figure: RefObject<HTMLElement | null>
}>

const FORMATS: readonly SaveFormat[] = ['png', 'png1080', 'svg', 'csv', 'codebook']

/** What makes files is fetched when the first one is asked for; where it cannot be had, a sentence says so. */
const SaveFile = later(() => withWords(import('./export/SaveFile.tsx')).then((part) => part.SaveFile))

type Saving = Readonly<{
  save: (format: SaveFormat) => void
  /** What stands on the page about the file that was asked for last. */
  saved: ReactNode
}>

/** @param goBack called when the file is closed, which had the focus */
export function useSave(figure: Savable, goBack: () => void): Saving {
  const [asked, setAsked] = useState<readonly [format: SaveFormat, times: number] | null>(null)
  const [format, times] = asked ?? []
  return {
    save: (wanted) => setAsked([wanted, (times ?? 0) + 1]),
    saved: format !== undefined && (
      <SaveFile
        key={times}
        {...figure}
        format={format}
        onClose={() => {
          setAsked(null)
          goBack()
        }}
      />
    ),
  }
}

/** `Save`, which opens to the formats. */
export function SaveMenu({ headingId, ...props }: Savable & Readonly<{ headingId: string }>) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  // What had the focus goes: the focus goes back to where one came from.
  const goBack = (): void => opener.current?.focus()
  const { save, saved } = useSave(props, goBack)
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return
    setOpen(false)
    goBack()
  }
  return (
    <>
      <div className="figure-save">
        <button
          ref={opener}
          type="button"
          {...nameWith(headingId, 'save')}
          aria-expanded={open}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(!open)}
        >
          {t('figure.export')}
        </button>
        {open &&
          FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              {...nameWith(headingId, format)}
              onKeyDown={onKeyDown}
              onClick={() => save(format)}
            >
              {t(`figure.export.${format}`)}
            </button>
          ))}
      </div>
      {saved}
    </>
  )
}
