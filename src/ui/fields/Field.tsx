import { useId, type ReactNode } from 'react'
import { holdKey, useDragEnd } from '../controls/useDragEnd.ts'

/** A setting: its name, its control and a line that says what it does. */
export function Field(
  props: Readonly<{
    label: string
    help?: string | undefined
    children: (ids: { id: string; helpId: string }) => ReactNode
  }>,
) {
  const id = useId()
  const helpId = `${id}help`
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <div className="field-control">{props.children({ id, helpId })}</div>
      {props.help !== undefined && (
        <p className="field-help" id={helpId}>
          {props.help}
        </p>
      )}
    </div>
  )
}

export type ChoiceProps<Value extends string> = Readonly<{
  label: string
  help?: string
  value: Value
  options: readonly Readonly<{ value: Value; label: string }>[]
  disabled?: boolean
  onValue: (value: Value) => void
}>

export function Choice<Value extends string>({
  label,
  help,
  value,
  options,
  disabled,
  onValue,
}: ChoiceProps<Value>) {
  return (
    <Field label={label} help={help}>
      {({ id, helpId }) => (
        <select
          id={id}
          className="toolbar-select"
          aria-describedby={help === undefined ? undefined : helpId}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value)
            if (chosen !== undefined) onValue(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export type AmountProps = Readonly<{
  label: string
  help: string
  value: number
  least: number
  most: number
  step: number
  format: (value: number) => string
  disabled?: boolean
  onMove: (value: number) => void
  onEnd: () => void
}>

/** A native range with its value written beside it. */
export function Amount({
  label,
  help,
  value,
  least,
  most,
  step,
  format,
  disabled,
  onMove,
  onEnd,
}: AmountProps) {
  const moved = useDragEnd(onEnd)
  return (
    <Field label={label} help={help}>
      {({ id, helpId }) => (
        <span className="amount">
          <input
            id={id}
            type="range"
            min={least}
            max={most}
            step={step}
            value={value}
            disabled={disabled}
            aria-describedby={helpId}
            aria-valuetext={format(value)}
            onKeyDown={holdKey}
            onInput={(event) => {
              moved(event)
              onMove(event.currentTarget.valueAsNumber)
            }}
          />
          <output htmlFor={id} aria-live="off">
            {format(value)}
          </output>
        </span>
      )}
    </Field>
  )
}
