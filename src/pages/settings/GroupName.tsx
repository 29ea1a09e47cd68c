import { useEffect, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { isGroupName, tidyName } from '../../scenario/linkGroups.ts'
import type { ScenarioGroup } from '../../scenario/scenario.ts'
import { store } from '../../state/store.ts'

export type GroupNameProps = Readonly<{
  name: string
  others: readonly ScenarioGroup[]
  onName: (name: string) => void
}>

/** A group's name: the study's own or the reader's. */
export function GroupName({ name, others, onName }: GroupNameProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  // Said until something is set, or reset, and be it to what it is.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.highlighted === before.highlighted && now.selectedProbe === before.selectedProbe)
          setProblem(null)
      }),
    [],
  )
  const take = (): void => {
    if (typed === null) return
    const wanted = tidyName(typed)
    const good = isGroupName(wanted) && others.every((other) => other.id !== wanted)
    setProblem(good ? null : t('set.group.badName', { used: name }))
    setTyped(null)
    if (good) onName(wanted)
  }
  return (
    <label className="group-name">
      <span>{t('set.group.name')}</span>
      <input
        className="box-input"
        type="text"
        autoComplete="off"
        aria-label={t('set.group.field', { field: t('set.group.name'), name })}
        aria-invalid={problem !== null}
        value={typed ?? name}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
      />
      <span role="alert" className="field-help">
        {problem}
      </span>
    </label>
  )
}
