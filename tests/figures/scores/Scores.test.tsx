import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Scores } from '../../../src/figures/scores/Scores.tsx'
import { scoresLayout } from '../../../src/figures/scores/scoresLayout.ts'
import { parseLink } from '../../../src/scenario/links.ts'
import { narrowScale, type NarrowScale } from '../../../src/scenario/presets/product.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const xs = Float64Array.from({ length: 200 }, (_, index) => -12 + (26 * index) / 199)
const bell = (mean: number): Float64Array => xs.map((x) => Math.exp(-((x - mean) ** 2) / 4))

function show(threshold: number | null, gallerySize = 25000, peak = 0.3, scale: NarrowScale | null = null) {
  const thresholds: [number, string][] = []
  const galleries: [number, string][] = []
  const view = render(
    <Scores
      xs={xs}
      strangers={bell(-5.7)}
      samePerson={bell(10)}
      bestOf={bell(peak)}
      ghosts={[{ n: 1e9, density: bell(3.4) }]}
      gallerySize={gallerySize}
      threshold={threshold}
      comparison={99}
      scale={scale}
      fpir={0.05}
      fnmr={0.01}
      fpirComparison={1e-6}
      fnmrComparison={0.05}
      onThreshold={(percent, phase) => thresholds.push([percent, phase])}
      onGallery={(n, phase) => galleries.push([n, phase])}
    />,
  )
  return { thresholds, galleries, view }
}

/** The drawings to come are as wide as this, in pixels. */
function drawAt(width: number): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 0))
}

test('the threshold is moved by keys on its line, which says what it does', async () => {
  const { thresholds } = show(80)
  const line = screen.getByRole('slider', { name: 'Threshold line in the score curves' })
  expect(line.getAttribute('aria-valuetext')).toBe(
    '80%: 1 in 20 searches wrongly matched, 1 in 100 true matches too low',
  )
  line.focus()
  await userEvent.setup().keyboard('{ArrowRight}{PageUp}{End}x')
  expect(thresholds).toEqual([
    [81, 'end'],
    [90, 'end'],
    [99.99, 'end'],
  ])
})

test('the gallery is moved by keys on its curve', async () => {
  const { galleries } = show(80)
  const curve = screen.getByRole('slider', { name: 'Number of strangers, at the best one’s curve' })
  expect(curve.getAttribute('aria-valuetext')).toBe('25,000 strangers')
  curve.focus()
  await userEvent.setup().keyboard('{ArrowRight}{PageDown}')
  expect(galleries).toEqual([
    [50000, 'end'],
    [500, 'end'],
  ])
})

test('a hand drags the line: moves while it moves, an end when it lets go, nothing before it takes hold', () => {
  const { thresholds } = show(80)
  const at = scoresLayout(792, 396).ruler.toPosition
  const line = screen.getByRole('slider', { name: 'Threshold line in the score curves' })
  fireEvent.pointerMove(line, { clientX: 300, clientY: 10 })
  expect(thresholds).toEqual([])
  fireEvent.pointerDown(line, { button: 0, clientX: at(80), clientY: 10 })
  fireEvent.pointerMove(line, { clientX: at(99), clientY: 10 })
  fireEvent.pointerUp(line, { clientX: at(99.99), clientY: 10 })
  expect(thresholds.map(([, phase]) => phase)).toEqual(['move', 'end'])
  expect(thresholds[0]?.[0]).toBe(99)
  expect(thresholds[1]?.[0]).toBe(99.99)
})

test('on a product’s own scale the line is drawn to its thresholds, and not past its ends', () => {
  const scale = narrowScale(parseLink('?preset=met-2024').scenario)
  const { thresholds } = show(60, 13_500, 0.3, scale)
  const at = scoresLayout(792, 396, 0, scale).ruler.toPosition
  const line = screen.getByRole('slider', { name: 'Threshold line in the score curves' })
  fireEvent.pointerDown(line, { button: 0, clientX: at(60), clientY: 10 })
  fireEvent.pointerMove(line, { clientX: at(64) + 1, clientY: 10 })
  fireEvent.pointerMove(line, { clientX: at(62), clientY: 10 })
  fireEvent.pointerUp(line, { clientX: at(85), clientY: 10 })
  expect(thresholds).toEqual([
    [64, 'move'],
    [62, 'move'],
    [80, 'end'],
  ])
})

test('without a threshold there is no line to drag', () => {
  show(null)
  expect(screen.queryByRole('slider', { name: 'Threshold line in the score curves' })).toBeNull()
})

test('the curve is called by fewer words where all of them would lie across the line', () => {
  drawAt(360)
  show(80)
  expect(screen.getByText('best of 25,000 strangers')).toBeTruthy()
  show(80, 20_000_000, 1.6)
  expect(screen.getByText('best of 20 million')).toBeTruthy()
})

test('an arrow says where a larger gallery goes, while there is a larger one', () => {
  expect(show(80).view.container.querySelector('.scores-way')).not.toBeNull()
  expect(show(80, 1e9, 3.4).view.container.querySelector('.scores-way')).toBeNull()
})
