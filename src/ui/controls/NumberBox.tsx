import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLatest } from '../useLatest.ts'
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

/**
 * A number that can be typed. What cannot be read is said in a sentence, and the value stays as it was.
 *
 * The value is written straight to the element, as the slider's is: it changes in every frame of a drag.
 */
export function NumberBox(props: NumberBoxProps) {
  const { label, disabled, width } = props
  const text = props.format(props.value)
  const input = useRef<HTMLInputElement>(null)
  const isTyped = useRef(false)
  const latestRef = useLatest(props)
  const [first] = useState(text)
  const [problem, setProblem] = useState<string | null>(null)
  const problemId = useId()
  useLayoutEffect(() => {
    if (!isTyped.current && input.current !== null) input.current.value = text
  }, [text])
  const box = useMemo(() => {
    const showValue = (): void => {
      isTyped.current = false
      if (input.current !== null) input.current.value = latestRef.current.format(latestRef.current.value)
    }
    const take = (): void => {
      if (!isTyped.current) return
      const typed = input.current?.value ?? ''
      showValue()
      setProblem(takeTyped(typed, latestRef.current))
    }
    return (
      <input
        ref={input}
        className="box-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        disabled={disabled}
        style={{ inlineSize: width }}
        defaultValue={first}
        onFocus={(event) => event.currentTarget.select()}
        onInput={() => {
          isTyped.current = true
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') showValue()
        }}
      />
    )
  }, [label, problem, problemId, disabled, width, first, latestRef])
  return (
    <span className="box">
      {box}
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
