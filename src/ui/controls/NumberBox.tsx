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
export function NumberBox(props: NumberBoxProps) {
  const { label, value, format, disabled, width } = props
  /** What stands in the box while somebody types; null else. */
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const problemId = useId()
  const take = (): void => {
    if (typed === null) return
    setTyped(null)
    setProblem(takeTyped(typed, props))
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

/** Sets what was typed, or says what is wrong with it. */
function takeTyped(typed: string, props: NumberBoxProps): string | null {
  const { value, least, most, format, parse, onValue } = props
  const number = parse(typed)
  if (number !== null && number >= least && number <= most) {
    onValue(number)
    return null
  }
  const given = typed.trim().slice(0, 20)
  return t('box.bad', {
    given: `“${given}”`,
    least: format(least),
    most: format(most),
    used: format(value),
  })
}
