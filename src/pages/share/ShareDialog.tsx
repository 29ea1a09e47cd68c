import { t } from '../../i18n/translate.ts'
import { currentLink, currentQuery, isFile } from '../../state/address.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { Dialog } from '../../ui/dialog/Dialog.tsx'
import { cardAddress } from './cardAddress.ts'
import { QrCode } from './QrCode.tsx'

/** The link, as text, as a QR code, and through the system where there is one. */
export function ShareDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const link = currentLink()
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <p>{t('share.lead')}</p>
      <CopyText label={t('share.link')} text={link} />
      {isFile() ? <p>{t('share.file')}</p> : <Ways link={link} />}
    </Dialog>
  )
}

/** A link that opens on other devices: with a picture, through the system, to a class, as a QR code. */
function Ways({ link }: Readonly<{ link: string }>) {
  const card = cardAddress(currentQuery())
  const title = t('page.title')
  const classroom = `https://classroom.google.com/share?${new URLSearchParams({ url: link, title }).toString()}`
  return (
    <>
      {card === null ? <p>{t('share.card.none')}</p> : <CopyText label={t('share.card')} text={card} />}
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
      <QrCode text={link} alt={t('share.qr')} size={208} caption={t('share.qr.save')} />
    </>
  )
}
