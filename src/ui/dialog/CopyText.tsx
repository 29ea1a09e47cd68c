import { useId, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { nameWith } from '../nameWith.ts'
import { copyText } from './copyText.ts'

/** A text to take away: one press copies it; where copying is blocked it is selected and the keys are named. */
export function CopyText({
  label,
  text,
  rows = 2,
}: Readonly<{ label: string; text: string; rows?: number }>) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    const done = area.current !== null && (await copyText(text, area.current))
    setSaid(t(done ? 'share.copied' : 'share.copyByHand'))
  }
  return (
    <div className="copy">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        className="copy-text"
        rows={rows}
        readOnly
        value={text}
        spellCheck={false}
      />
      <button
        type="button"
        className="button"
        {...nameWith(`${id}-label`, 'copy')}
        onClick={() => void copy()}
      >
        {t('share.copy')}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </div>
  )
}
