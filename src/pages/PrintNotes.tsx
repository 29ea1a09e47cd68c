import { exportInfo } from '../figures/frame/exportInfo.ts'
import { t } from '../i18n/translate.ts'
import { usePrinting } from '../ui/usePrinting.ts'

/** On paper only: what is set, whose run it is, and the address that opens it again. */
export function PrintNotes() {
  return usePrinting() ? <Notes /> : null
}

function Notes() {
  const { settings, seed, link } = exportInfo()
  return (
    <div className="print-notes">
      <p>{settings}</p>
      <p>{t('print.run', { seed, address: link + location.hash })}</p>
    </div>
  )
}
