import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { report, searchesCsv } from '../../scenario/report.ts'
import { useStore } from '../../state/useStore.ts'
import { currentQuery } from '../../state/address.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { Dialog } from '../../ui/dialog/Dialog.tsx'
import { saveFile } from '../../ui/dialog/saveFile.ts'

type Form = 'json' | 'csv'
const TYPES: Readonly<Record<Form, string>> = { json: 'application/json', csv: 'text/csv' }

/** The same object as the command line prints, and a row for every search. */
export function DownloadDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const scenario = useStore((state) => state.scenario)
  const [text, setText] = useState<string | null>(null)
  const save = (form: Form): void => {
    const link = currentQuery()
    const content =
      form === 'json'
        ? JSON.stringify(report(scenario, link, { searches: true }), null, 2)
        : // Spreadsheets know the letters of names by it.
          `\uFEFF${searchesCsv(scenario)}`
    setText(content)
    saveFile(`lookalike-${scenario.preset}-${scenario.seed}.${form}`, TYPES[form], content)
  }
  return (
    <Dialog title={t('download.title')} onClose={onClose}>
      <p>{t('download.lead')}</p>
      <p className="dialog-row">
        <button type="button" className="button" onClick={() => save('json')}>
          {t('download.json')}
        </button>
        <button type="button" className="button" onClick={() => save('csv')}>
          {t('download.csv')}
        </button>
      </p>
      {text !== null && (
        <details>
          <summary>{t('download.blocked')}</summary>
          <CopyText label={t('download.text')} text={text} rows={8} />
        </details>
      )}
    </Dialog>
  )
}
