import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { View } from '../../scenario/display.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'

/** Where no frame is taken (mail, print): the figure as it stands on the page, saved by its own Save, and its words. */
export function EmbedPicture({ view, alt }: Readonly<{ view: View; alt: string }>) {
  const [isMissing, setMissing] = useState(false)
  const save = (): void => {
    const figure = document.getElementById(`figure-${view}`)
    setMissing(figure === null)
    if (figure !== null) void savePicture(figure, view)
  }
  return (
    <section aria-label={t('embedDialog.picture')}>
      <p className="dialog-row">
        <button type="button" className="button" onClick={save}>
          {t('embedDialog.picture.save')}
        </button>
        <span role="status">{isMissing ? t('embedDialog.picture.open') : ''}</span>
      </p>
      <CopyText label={t('embedDialog.alt')} text={alt} rows={3} />
    </section>
  )
}

async function savePicture(figure: HTMLElement, view: View): Promise<void> {
  const [{ saveFigure }, { exportInfo }] = await Promise.all([
    import('../../figures/frame/export/saveFigure.ts'),
    import('../../figures/frame/exportInfo.ts'),
  ])
  const title = figure.querySelector('.figure-title')?.textContent ?? ''
  const table = { caption: title, columns: [], rows: [] }
  await saveFigure({ format: 'png', id: view, title, table, info: exportInfo(), figure })
}
