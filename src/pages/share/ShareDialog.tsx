import { renderSVG } from 'uqr'
import { t } from '../../i18n/translate.ts'
import { currentLink } from '../../state/address.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { Dialog } from '../../ui/dialog/Dialog.tsx'

/** The link, as text, as a QR code, and through the system where there is one. */
export function ShareDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const link = currentLink()
  const title = t('page.title')
  const classroom = `https://classroom.google.com/share?${new URLSearchParams({ url: link, title }).toString()}`
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <p>{t('share.lead')}</p>
      <CopyText label={t('share.link')} text={link} />
      <p className="dialog-row">
        {typeof navigator.share === 'function' && (
          <button
            type="button"
            className="button"
            onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}
          >
            {t('share.system')}
          </button>
        )}
        <a href={classroom} target="_blank" rel="noreferrer">
          {t('share.classroom')}
        </a>
      </p>
      <figure className="qr">
        <img
          alt={t('share.qr')}
          width={208}
          height={208}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`}
        />
        <figcaption>{t('share.qr.save')}</figcaption>
      </figure>
    </Dialog>
  )
}
