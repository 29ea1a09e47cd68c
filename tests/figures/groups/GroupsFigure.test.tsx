import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CausesFigure } from '../../../src/figures/causes/CausesFigure.tsx'
import { GroupsFigure } from '../../../src/figures/groups/GroupsFigure.tsx'
import { SameEvidenceFigure } from '../../../src/figures/evidence/SameEvidenceFigure.tsx'
import { SidesFigure } from '../../../src/figures/sides/SidesFigure.tsx'
import { groupsData } from '../../../src/figures/groups/groupsData.ts'
import { parseLink } from '../../../src/scenario/links.ts'
import { ACLU, gap, rate } from './aclu.ts'

const gaps = [gap('color', ACLU[1]!.now, ACLU[0]!.now)]
const PEOPLE = { color: [0, 1, 2, -Infinity], white: [0.5, 3] }

function draw(rows = ACLU, onThreshold?: (percent: number, phase: 'move' | 'end') => void) {
  return render(
    <GroupsFigure
      rows={rows}
      people={PEOPLE}
      referenceId="white"
      gaps={[gap('color', rows[1]!.now, rows[0]!.now, { low: 1.3, high: 4.3 })]}
      pinnedGaps={null}
      threshold={80}
      comparison={99}
      {...(onThreshold ? { onThreshold } : {})}
    />,
  )
}

const openDetail = () => userEvent.click(screen.getByText('Show intervals and everyone’s score'))

test('each group has its count and its interval in the drawing, never a rate alone', async () => {
  const { container } = draw()
  expect(container.querySelector('.groups-fields')?.textContent).toContain('by luck 5.8% to 17%')
  expect(screen.getByText('11 of 107')).toBeVisible()
  expect(screen.getByText('17 of 428')).toBeVisible()
  await openDetail()
  expect(container.querySelectorAll('.groups-interval').length).toBeGreaterThanOrEqual(3)
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
})

test('the picture is described, once, with the causes that are not the people', () => {
  draw()
  expect(screen.getByRole('group', { name: 'Group by group' })).not.toHaveAccessibleDescription()
  expect(screen.getAllByText(/At 80%, this run wrongly matches 11 of 107/)).toHaveLength(1)
  expect(screen.getAllByText(/None of these is a trait of the people/)).toHaveLength(1)
})

test('the threshold is moved by keys where it is drawn', async () => {
  const onThreshold = vi.fn<(percent: number, phase: 'move' | 'end') => void>()
  draw(ACLU, onThreshold)
  await openDetail()
  const handle = screen.getByRole('slider', { name: 'Groups: threshold' })
  expect(handle).toHaveAttribute('aria-valuetext', '80%')
  fireEvent.keyDown(handle, { key: 'ArrowRight' })
  fireEvent.keyDown(handle, { key: 'PageUp' })
  expect(onThreshold.mock.calls).toEqual([
    [81, 'end'],
    [90, 'end'],
  ])
})

test('groups are not told apart by colour: both have the same marks, and their names beside them', async () => {
  const { container } = draw()
  await openDetail()
  const fills = [...container.querySelectorAll('.groups-observed')].map((mark) => mark.getAttribute('fill'))
  expect(new Set(fills).size).toBe(1)
  for (const { label } of ACLU) expect(screen.getAllByText(label).length).toBeGreaterThan(0)
})

test('without a threshold everyone is a square and no line is drawn', async () => {
  const rows = ACLU.map((row) => ({ ...row, threshold: null }))
  const { container } = render(
    <GroupsFigure
      rows={rows}
      people={PEOPLE}
      referenceId="white"
      gaps={gaps}
      pinnedGaps={null}
      threshold={80}
      comparison={null}
      onThreshold={() => undefined}
    />,
  )
  await openDetail()
  expect(screen.queryByRole('slider')).toBeNull()
  const squares = [...container.querySelectorAll('.groups-wrong')].map((path) => path.getAttribute('d') ?? '')
  expect(squares.join('').split('z').length - 1).toBe(6)
})

test('both groups are fields of 100 with the average filled, whatever this run drew, and one ratio between them', () => {
  const drawn = { ...ACLU[1]!, now: rate(20, 107, ACLU[1]!.now.expected) }
  const { container } = draw([ACLU[0]!, drawn])
  const filled = [...container.querySelectorAll('.groups-field-count')].map((count) => count.textContent)
  expect(filled).toEqual(['10 of 100', '4 of 100'])
  expect(screen.getByText('2.6 times')).toBeVisible()
  expect(screen.getByText(/^as often on average \(model’s range: 1.3 to 4.3\)$/)).toBeVisible()
  expect(screen.getByText(/^This run: 4.7 times; by luck 2.6 to 8.6$/)).toBeVisible()
})

const full = { ratio: 2.59, difference: 0.0631 }
const remaining = {
  algorithm: { ratio: 1.1, difference: 0.004 },
  cross: full,
  gallery: full,
  photo: full,
  searched: full,
}

test('each cause has a switch that says what is left without it', () => {
  const onCause = vi.fn<(id: string, isOn: boolean) => void>()
  render(
    <CausesFigure
      label="A"
      reference="B"
      gaps={[
        { measure: 'wronglyMatched', full, now: full, remaining },
        { measure: 'missed', full, now: full, remaining: { ...remaining, algorithm: full } },
      ]}
      on={{ algorithm: true, cross: true, gallery: true, photo: false, searched: true }}
      onCause={onCause}
    />,
  )
  expect(screen.getByText('Without it, in this world: 1.1 times, 40 more in 10,000')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Photo and light' })).not.toBeChecked()
  fireEvent.click(screen.getByRole('checkbox', { name: 'The algorithm' }))
  expect(onCause).toHaveBeenCalledWith('algorithm', false)
  fireEvent.click(screen.getByRole('radio', { name: 'Missed, per search' }))
  expect(screen.queryByText('Without it, in this world: 1.1 times, 40 more in 10,000')).toBeNull()
})

test('a world with the same evidence is loaded by its button', () => {
  const onLoad = vi.fn<(id: string) => void>()
  const counts = [{ label: 'A', count: 11, of: 107 }]
  render(
    <SameEvidenceFigure
      label="A"
      reference="B"
      worlds={[0.3, 0.5].map((galleryShare, i) => ({
        id: `w${i}`,
        galleryShare,
        factor: 3,
        cross: 1,
        counts,
      }))}
      loaded="w0"
      onLoad={onLoad}
    />,
  )
  expect(screen.getByRole('button', { name: 'World A is loaded' })).toHaveAttribute('aria-pressed', 'true')
  fireEvent.click(screen.getByRole('button', { name: 'Load world B' }))
  expect(onLoad).toHaveBeenCalledWith('w1')
})

test('rates per resident are shown only where they are known', () => {
  const row = { id: 'a', label: 'A', searched: 0.1, named: 0.001, resident: null }
  const SETTING = { gallerySize: 25_000, matedShare: 0 }
  const { rerender } = render(<SidesFigure rows={[row]} setting={SETTING} />)
  expect(screen.queryByText('Wrongly named, for its share of residents')).toBeNull()
  rerender(<SidesFigure rows={[{ ...row, resident: 1.2 }]} setting={SETTING} />)
  expect(screen.getByText('Wrongly named, for its share of residents')).toBeVisible()
})

test('a ratio of two published rates names them, and a run without a ratio says why', () => {
  const { scenario } = parseLink('?preset=uk-pnd-2025')
  const { container } = render(<GroupsFigure {...groupsData(scenario)} people={null} />)
  const large = container.querySelector('.groups-large')
  expect(large).toHaveTextContent('140 times')
  expect(large).toHaveTextContent('Published: 5.5% against 0.04%; the ratio is of those')
  expect(large).toHaveTextContent('This run: no ratio, as one group has no wrong match')
  expect(screen.getByRole('heading')).toHaveTextContent('Black people: on average wrongly matched 140 times')
})

test('no rate is called published at another threshold, in another world, or where its group’s size was worked out', () => {
  for (const link of ['?preset=uk-pnd-2025&t=90', '?preset=uk-pnd-2025&n=1000', '?preset=aclu-2018']) {
    const { container, unmount } = render(
      <GroupsFigure {...groupsData(parseLink(link).scenario)} people={null} />,
    )
    expect(container).not.toHaveTextContent('Published')
    unmount()
  }
})
