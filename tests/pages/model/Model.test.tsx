import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Model } from '../../../src/pages/model/Model.tsx'
import { modelParameters } from '../../../src/pages/model/modelParameters.ts'

test('the model page says everything it means to, with no message missing', () => {
  const { container } = render(<Model />)
  expect(container.textContent).not.toMatch(/⟦|undefined|NaN|—|<\w+>/)
  expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThanOrEqual(6)
})

test('the values in the table are those the engine and the presets use', () => {
  const values = Object.fromEntries(modelParameters().map(({ id, values: written }) => [id, written]))
  expect(values).toMatchObject({
    fmr: { count: '5', of: '1,000,000', threshold: '80%' },
    factor: { factor: '3.7' },
    share: { share: '50%' },
    tau: { tau: '1.6' },
    rho: { rho: '0.25' },
    cross: { cross: '0.2' },
    sigma: { ratio: '1' },
    gap: { gap: '6.93' },
    photo: { phone: '-1', cctv: '-2', bodycam: '-2.7' },
  })
})

test('every value says whether it is measured, worked out or assumed', () => {
  const { container } = render(<Model />)
  const rows = container.querySelectorAll('.model-table tbody tr')
  expect(rows).toHaveLength(modelParameters().length)
  for (const row of rows) expect(row.querySelectorAll('.chip')).toHaveLength(1)
})

test('formulas are mathematics, each with its words', () => {
  const { container } = render(<Model />)
  for (const formula of container.querySelectorAll('math'))
    expect(formula.parentElement).toHaveAccessibleName(/^(x|FPIR) is /)
  expect(container.querySelectorAll('math')).toHaveLength(3)
})

test('nothing but sources leads off the site', () => {
  const { container } = render(<Model />)
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="http"]'))
    expect(link.closest('.model-source')).not.toBeNull()
})
