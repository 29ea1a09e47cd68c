import { useState, useEffect, useRef, type ReactNode } from 'react'
import { renderSVG } from 'uqr'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStore } from '../../state/useStore.ts'
import { sentenceInput, sentenceText } from '../../words/sentenceParts.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { Dialog } from '../../ui/dialog/Dialog.tsx'
import { EmbedChoices } from './EmbedChoices.tsx'
import { EmbedPicture } from './EmbedPicture.tsx'
import { elementCode, embedAddress, embedQuery, iframeCode, type EmbedChoice } from './embedCode.ts'

const START: EmbedChoice = {
  view: 'searches',
  theme: 'auto',
  isFrozen: false,
  keepsSettings: true,
  hidesControls: false,
  asksFirst: false,
}

/** The figure for an article: as a link, as code, as a picture, as a QR code. */
export function EmbedDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const scenario = useStore((state) => state.scenario)
  const display = useStore((state) => state.display)
  const [choice, setChoice] = useState(START)
  const site = siteAddress()
  const query = embedQuery(choice, scenario, display)
  const address = embedAddress(site, choice, query)
  const { measure, height } = useMeasuredHeight(address)
  const words = sentenceText(sentenceInput(scenario))
  return (
    <Dialog title={t('embedDialog.title')} onClose={onClose}>
      <p>{t('embedDialog.lead')}</p>
      <EmbedChoices choice={choice} onChoice={setChoice} />
      <CopyText label={t('embedDialog.paste.link')} text={address} />
      <CopyText
        label={t('embedDialog.paste.code', { height })}
        text={iframeCode(address, frameTitle(scenario), height)}
        rows={4}
      />
      <CopyText
        label={t('embedDialog.paste.script')}
        text={elementCode(site, choice, query, words)}
        rows={4}
      />
      <EmbedPicture view={choice.view} alt={words} />
      <figure className="qr">
        <img
          alt={t('embedDialog.qr')}
          width={160}
          height={160}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`}
        />
      </figure>
      {measure}
    </Dialog>
  )
}

/** The folder the site lies in. */
function siteAddress(): string {
  return new URL('.', location.href.replace(/[?#].*$/, '')).href
}

function frameTitle(scenario: Scenario): string {
  return t('embedDialog.title.frame', { words: sentenceText(sentenceInput(scenario)) })
}

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
