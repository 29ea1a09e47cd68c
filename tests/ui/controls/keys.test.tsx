import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { GalleryControl } from '../../../src/ui/controls/GalleryControl.tsx'
import { ThresholdControl } from '../../../src/ui/controls/ThresholdControl.tsx'
import { SettingsPanel } from '../../../src/pages/settings/SettingsPanel.tsx'
import { galleryByKey, thresholdByKey } from '../../../src/rulers/stepByKey.ts'
import { commit } from '../../../src/state/actions.ts'
import { store } from '../../../src/state/store.ts'

const SLIDERS = [
  ['Confidence threshold', thresholdByKey, 80, [80, 90, 99]],
  ['Gallery size', galleryByKey, 1000, [1, 1000, 1e6]],
] as const

test.each(SLIDERS)(
  '%s: a Page key goes as far as six to ten arrow steps, as the help says',
  (_, byKey, __, stops) => {
    for (const from of stops) {
      const page = byKey(from, 'PageUp')
      let [at, steps] = [from as number, 0]
      for (; at !== page && steps < 20; steps += 1) at = byKey(at, 'ArrowRight')!
      expect(steps).toBeGreaterThanOrEqual(6)
      expect(steps).toBeLessThanOrEqual(10)
    }
  },
)

test('the help says which keys move what, and each slider too', async () => {
  render(
    <>
      <ThresholdControl />
      <GalleryControl />
      <SettingsPanel />
    </>,
  )
  expect(screen.getByText(/^By keys, .*Page Up and Page Down six to ten steps/)).toBeVisible()
  for (const [name] of SLIDERS)
    expect(screen.getByRole('slider', { name })).toHaveAccessibleDescription(
      'Arrows: one step. Page Up, Page Down: six to ten steps. Home, End: all the way.',
    )
  screen.getByRole('slider', { name: 'Gallery size' }).focus()
  await userEvent.keyboard('{PageUp}')
  commit()
  expect(store.getState().scenario.gallerySize).toBe(2_000_000)
})
