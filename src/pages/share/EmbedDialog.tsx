import { useState, useEffect, useRef, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isFile } from '../../state/address.ts'
import { useStore } from '../../state/useStore.ts'
import { pictureText } from '../../words/pictureText.ts'
import { sentenceInput, sentenceText } from '../../words/sentenceParts.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { Dialog } from '../../ui/dialog/Dialog.tsx'
import { EmbedChoices } from './EmbedChoices.tsx'
import { EmbedPicture } from './EmbedPicture.tsx'
import { cardAddress, siteAddress } from './cardAddress.ts'
import { QrCode } from './QrCode.tsx'
import { elementCode, embedAddress, embedQuery, iframeCode, type EmbedChoice } from './embedCode.ts'

const START: EmbedChoice = {
  view: 'searches',
  theme: 'auto',
  isFrozen: false,
  keepsSettings: true,
  hidesControls: false,
  asksFirst: false,
}

type EmbedDialogProps = Readonly<{ onClose: () => void }>

/** The figure for an article: as a link, as code, as a picture, as a QR code. A file opened from a drive has only the picture. */
export function EmbedDialog({ onClose }: EmbedDialogProps) {
  const scenario = useStore((state) => state.scenario)
  if (!isFile()) return <SiteDialog onClose={onClose} />
  return (
    <Dialog title={t('embedDialog.title')} onClose={onClose}>
      <p>{t('embedDialog.file')}</p>
      <EmbedPicture view="searches" alt={pictureText(scenario)} />
    </Dialog>
  )
}

function SiteDialog({ onClose }: EmbedDialogProps) {
  const scenario = useStore((state) => state.scenario)
  const display = useStore((state) => state.display)
  const [choice, setChoice] = useState(START)
  const site = siteAddress()
  const query = embedQuery(choice, scenario, display)
  const address = embedAddress(site, choice, query)
  const { preview, height } = useMeasuredHeight(address)
  const words = sentenceText(sentenceInput(scenario))
  return (
    <Dialog title={t('embedDialog.title')} onClose={onClose}>
      <p>{t('embedDialog.lead')}</p>
      <EmbedChoices choice={choice} onChoice={setChoice} />
      {preview}
      <PasteLink card={isPlain(choice) ? cardAddress(query) : null} address={address} />
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
      <EmbedPicture view={choice.view} alt={pictureText(scenario)} />
      <QrCode text={address} alt={t('embedDialog.qr')} size={160} />
    </Dialog>
  )
}

type PasteLinkProps = Readonly<{ card: string | null; address: string }>

/** The address of a page whose oEmbed answer editors find, where there is one; else the figure's own. */
function PasteLink({ card, address }: PasteLinkProps) {
  if (card !== null) return <CopyText label={t('embedDialog.paste.link.card')} text={card} />
  return (
    <>
      <CopyText label={t('embedDialog.paste.link')} text={address} />
      <p className="field-help">{t('embedDialog.paste.link.none')}</p>
    </>
  )
}

/** Whether the figure is the one that an oEmbed answer holds. */
function isPlain({ view, theme, isFrozen, hidesControls, asksFirst }: EmbedChoice): boolean {
  return view === 'searches' && theme === 'auto' && !isFrozen && !hidesControls && !asksFirst
}

function frameTitle(scenario: Scenario): string {
  return t('embedDialog.title.frame', { words: pictureText(scenario) })
}

/** The column most articles have, in CSS pixels. */
const COLUMN = 640
/** Until the figure has said how tall it is, and where there is no figure to ask (the one-file copy). */
const USUAL = 820

/** The figure as readers will see it in a column of 640 px; it says how tall it is. */
export function useMeasuredHeight(address: string): Readonly<{ preview: ReactNode; height: number }> {
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
  const preview = (
    // A region that scrolls is reached by keys.
    // oxlint-disable-next-line no-noninteractive-tabindex -- as axe asks of it
    <div className="embed-preview" role="region" aria-label={t('embedDialog.preview')} tabIndex={0}>
      <iframe ref={frame} src={address} title={t('embedDialog.preview')} width={COLUMN} height={height} />
    </div>
  )
  return { preview, height }
}

function isHeight(data: unknown): data is { height: number } {
  const message = data as Readonly<{ type?: unknown; height?: unknown }> | null
  return message?.type === 'lookalike:height' && typeof message.height === 'number' && message.height > 0
}
