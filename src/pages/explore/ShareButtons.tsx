import { useState } from 'react'
import { withWords } from '../../i18n/applyLanguage.ts'
import { t } from '../../i18n/translate.ts'
import { later } from '../../ui/recovery/later.tsx'

const DIALOGS = {
  share: later(() => withWords(import('../share/ShareDialog.tsx')).then((part) => part.ShareDialog)),
  embed: later(() => withWords(import('../share/EmbedDialog.tsx')).then((part) => part.EmbedDialog)),
  download: later(() => withWords(import('../share/DownloadDialog.tsx')).then((part) => part.DownloadDialog)),
} as const

const NAMES = ['share', 'embed', 'download'] as const

/** Three ways to take the state away with you. Each dialog is fetched when it is first opened. */
export function ShareButtons() {
  const [open, setOpen] = useState<(typeof NAMES)[number] | null>(null)
  const Dialog = open === null ? null : DIALOGS[open]
  return (
    <>
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className="quiet-button"
          aria-haspopup="dialog"
          onClick={() => setOpen(name)}
        >
          {t(`action.${name}`)}
        </button>
      ))}
      {Dialog !== null && <Dialog onClose={() => setOpen(null)} />}
    </>
  )
}
