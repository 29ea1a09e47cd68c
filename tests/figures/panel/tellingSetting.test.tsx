import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { figure as groups } from '../../../src/figures/groups/figure.tsx'
import { figure as repeat } from '../../../src/figures/repeat/figure.tsx'
import { loadPreset } from '../../../src/state/actions.ts'
import { store } from '../../../src/state/store.ts'

describe.each([
  ['groups', groups, 'Everybody is wrongly matched: at this setting no difference can show'],
  ['repeat', repeat, 'Everybody not enrolled is wrongly matched in every test: luck cannot show'],
] as const)('where everybody is wrongly matched, %s', (_, { Panel }, said) => {
  test('says so, and offers a setting at which something can show', async () => {
    loadPreset('fbi-30m')
    render(<Panel />)
    expect(screen.getByRole('heading', { name: said })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /^Show it at \d/ }))
    expect(store.getState().scenario.mode).toBe('threshold')
    expect(screen.queryByRole('heading', { name: said })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Show it at / })).toBeNull()
  })

  test('offers nothing where something shows already', () => {
    loadPreset('aclu-2018')
    render(<Panel />)
    expect(screen.queryByRole('button', { name: /^Show it at / })).toBeNull()
  })
})
