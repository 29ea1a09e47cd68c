import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'

export type NumberBoxProps = Readonly<{
  label: string
  value: number
  least: number
  most: number
  format: (value: number) => string
  parse: (text: string) => number | null
  onValue: (value: number) => void
  disabled?: boolean
  width?: string
}>

/** A number that can be typed. What cannot be read is said in a sentence, and the value stays as it was. */
export function NumberBox({
  label,
  value,
  least,
  most,
  format,
  parse,
  onValue,
  disabled,
  width,
}: NumberBoxProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const problemId = useId()
  const take = (): void => {
    if (typed === null) return
    const number = parse(typed)
    setTyped(null)
    if (number !== null && number >= least && number <= most) {
      setProblem(null)
      onValue(number)
    } else {
      const given = typed.trim().slice(0, 20)
      setProblem(
        t('box.bad', { given: `“${given}”`, least: format(least), most: format(most), used: format(value) }),
      )
    }
  }
  return (
    <span className="box">
      <input
        className="box-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        disabled={disabled}
        style={{ inlineSize: width }}
        value={typed ?? format(value)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
      <span id={problemId} role="alert" className="box-problem">
        {problem}
      </span>
    </span>
  )
}
