import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import './share.css'

/** A native modal: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog(props: Readonly<{ title: string; onClose: () => void; children: ReactNode }>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="dialog" aria-label={props.title} onClose={props.onClose}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{props.title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('dialog.close')}
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  )
}
