import { useId, type ReactNode } from 'react'

type ChoicesProps = Readonly<{
  legend: ReactNode
  options: readonly Readonly<{ id: string; text: string }>[]
  chosen: string | null
  onChoose: (id: string) => void
}>

/** Native radio buttons, each as large as its words: one Tab stop, arrows inside. */
export function Choices({ legend, options, chosen, onChoose }: ChoicesProps) {
  const name = useId()
  return (
    <fieldset className="choices">
      <legend className="step-ask">{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id} className="choice">
          <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
