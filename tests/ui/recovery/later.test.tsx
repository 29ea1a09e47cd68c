import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/ui/recovery/ErrorBoundary.tsx'
import { LATE_MS, later } from '../../../src/ui/recovery/later.tsx'

const Part = () => <p>it is there</p>

// React names what a boundary has caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a part that could not be fetched comes when it is tried again', async () => {
  let isThere = false
  const Later = later(() =>
    isThere
      ? Promise.resolve(Part)
      : Promise.reject(new Error('Failed to fetch dynamically imported module')),
  )
  render(
    <>
      <p>the rest</p>
      <Later />
    </>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched')
  expect(screen.getByText('the rest')).toBeVisible()
  isThere = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('it is there')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a part that never arrives is said to be late, and what arrives late is shown', async () => {
  vi.useFakeTimers()
  let arrive = (_part: typeof Part): void => undefined
  const Later = later(() => new Promise<typeof Part>((resolve) => (arrive = resolve)), {
    waiting: <p>its place</p>,
  })
  render(<Later />)
  await act(() => vi.advanceTimersByTimeAsync(LATE_MS - 100))
  expect(screen.queryByRole('alert')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(200))
  expect(screen.getByRole('alert')).toHaveTextContent('has not arrived yet')
  await act(() => Promise.resolve(arrive(Part)))
  expect(screen.getByText('it is there')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  vi.useRealTimers()
})

test('what breaks gives way to a sentence, and to the way out if it breaks again', async () => {
  const Broken = (): never => {
    throw new Error('a bug')
  }
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('has stopped working')
  expect(screen.queryByRole('link')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('link', { name: 'Open the page as it was built' })).toBeVisible()
})
