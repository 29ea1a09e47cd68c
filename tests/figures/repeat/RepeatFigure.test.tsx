import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RepeatFigure } from '../../../src/figures/repeat/RepeatFigure.tsx'
import { countAtLeast, repeatedCount } from '../../../src/engine/repeats.ts'

const pmf = repeatedCount([{ searches: 535, chance: 28 / 535 }])
const runs = Array.from({ length: 1000 }, (_, i) => 20 + ((i * 7) % 17))

function draw() {
  return render(
    <RepeatFigure
      runs={runs}
      pmf={pmf}
      pinnedPmf={repeatedCount([{ searches: 535, chance: 1e-5 }])}
      searches={535}
      threshold={80}
      comparison={99}
      thisRun={26}
      published={{
        who: 'The ACLU found',
        count: 28,
        atLeast: countAtLeast(pmf, 28),
        atMost: 0.5,
        isSolved: false,
      }}
      share={null}
    />,
  )
}

const dots = (container: HTMLElement): number =>
  [...container.querySelectorAll('path.repeat-dots, path.repeat-counted')].reduce(
    (sum, path) => sum + (path.getAttribute('d') ?? '').split('z').length - 1,
    container.querySelectorAll('circle.repeat-fall').length,
  )

test('every test is a dot, and those that reach the published count stand out', () => {
  const { container } = draw()
  expect(dots(container)).toBe(1000)
  const lit = container.querySelector('path.repeat-counted')?.getAttribute('d') ?? ''
  expect(lit.split('z').length - 1).toBe(runs.filter((count) => count >= 28).length)
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
})

test('the published count and this run are marked', () => {
  draw()
  expect(screen.getByText('The ACLU found 28')).toBeVisible()
  expect(screen.getByText('this run: 26')).toBeVisible()
  expect(screen.getByText('at 99%: nobody in 995 tests')).toBeVisible()
})

test('tests can be run 20 at a time: the first ones first, each as a dot that falls', () => {
  const { container } = draw()
  fireEvent.click(screen.getByRole('button', { name: 'Run them 20 at a time' }))
  expect(screen.getByText('20 tests run')).toBeVisible()
  expect(container.querySelectorAll('circle.repeat-fall')).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: 'Run 20 more' }))
  expect(dots(container)).toBe(40)
  fireEvent.click(screen.getByRole('button', { name: 'Show all 1,000' }))
  expect(dots(container)).toBe(1000)
})

test('a pinned test taller than the drawing is broken, and says how many tests it stands for', () => {
  const { container } = draw()
  expect(container.querySelector('.repeat-break')).not.toBeNull()
  expect(container.textContent).toContain('at 99%: nobody in 995 tests')
})

test('the published count is written on the axis, and nothing else beside it', () => {
  const { container } = draw()
  const bold = [...container.querySelectorAll('text.repeat-strong')].map((text) => text.textContent)
  expect(bold).toContain('28')
})
