import { useEffect, useRef, useState, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'

/** The column most articles have, in CSS pixels. */
const COLUMN = 640
/** Until the figure has said how tall it is, and where there is no figure to ask (the one-file copy). */
const USUAL = 820

/** How tall the figure at an address is in a column of 640 px: it is loaded out of sight and asked. */
export function useMeasuredHeight(address: string): Readonly<{ measure: ReactNode; height: number }> {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(USUAL)
  useEffect(() => {
    const read = ({ source, data }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return
      if (isHeight(data)) setHeight(Math.ceil(data.height))
    }
    addEventListener('message', read)
    return () => removeEventListener('message', read)
  }, [])
  const measure = (
    <div className="embed-measure" aria-hidden="true">
      <iframe
        ref={frame}
        src={address}
        title={t('embedDialog.title')}
        width={COLUMN}
        height={USUAL}
        tabIndex={-1}
      />
    </div>
  )
  return { measure, height }
}

function isHeight(data: unknown): data is { height: number } {
  const message = data as Readonly<{ type?: unknown; height?: unknown }> | null
  return message?.type === 'lookalike:height' && typeof message.height === 'number' && message.height > 0
}
