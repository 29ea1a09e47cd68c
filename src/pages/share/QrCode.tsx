import { renderSVG } from 'uqr'
import { t } from '../../i18n/translate.ts'

/** What the largest QR code holds, in bytes, at the lowest error correction (ISO/IEC 18004, version 40-L). */
const MOST_BYTES = 2953

type QrCodeProps = Readonly<{
  text: string
  alt: string
  /** CSS pixels. */
  size: number
  caption?: string
}>

/** A QR code of a text; a sentence where the text is longer than any code holds. */
export function QrCode({ text, alt, size, caption }: QrCodeProps) {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return <p>{t('share.qr.tooLong')}</p>
  const picture = renderSVG(text, { border: 2 })
  return (
    <figure className="qr">
      <img alt={alt} width={size} height={size} src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
