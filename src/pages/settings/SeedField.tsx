import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { SETTINGS } from '../../scenario/links.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Field } from '../../ui/fields/Field.tsx'

/** The run's letters: typed from a board, or read from here. */
export function SeedField() {
  const seed = useStore((state) => state.scenario.seed)
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const take = (): void => {
    if (typed === null) return
    const wanted = typed.trim().toLowerCase()
    const good = (SETTINGS.seed.value.pattern?.test(wanted) ?? false) && wanted !== 'each'
    setProblem(good ? null : t('set.seed.bad', { used: seed }))
    setTyped(null)
    if (good) commit({ seed: wanted })
  }
  return (
    <Field label={t('set.seed')} help={problem ?? t('set.seed.help')}>
      {({ id, helpId }) => (
        <input
          id={id}
          className="box-input"
          type="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="none"
          aria-describedby={helpId}
          aria-invalid={problem !== null}
          value={typed ?? seed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take()
          }}
        />
      )}
    </Field>
  )
}
