import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { causesData, ALL_ON, figure } from '../../../src/figures/causes/figure.tsx'
import { FIGURES } from '../../../src/figures/registry.ts'
import { parseLink } from '../../../src/scenario/links.ts'
import { loadPreset } from '../../../src/state/actions.ts'

test('what is assumed of the gallery and the machine is said before any cause', () => {
  loadPreset('aclu-2018')
  const { container } = render(<figure.Panel />)
  const said = container.textContent
  const assumed =
    /Assumed, not measured: 50% of the gallery .* confuses two of them [\d.]+ times as often/.exec(said)
  expect(assumed).not.toBeNull()
  expect(assumed!.index).toBeLessThan(said.indexOf('Without it, in this world'))
  expect(screen.getByRole('heading')).toHaveTextContent('in the world assumed here')
})

test('and is that of the world set', () => {
  const { scenario } = parseLink('?preset=uk-pnd-2025')
  expect(causesData(scenario, ALL_ON).assumed).toContain('33% of the gallery are in the group “Black people”')
})

test('the worlds that give the same counts stand before the causes in one of them', () => {
  const ids = Object.keys(FIGURES)
  expect(ids.indexOf('evidence')).toBeLessThan(ids.indexOf('causes'))
})
