import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { cancelDrag, commit, drag } from '../../src/state/actions.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'
import { useShownScenario } from '../../src/state/useShownScenario.ts'

const drawn = vi.fn()

function Figure({ shown }: Readonly<{ shown: boolean }>) {
  const { threshold } = useShownScenario(shown)
  drawn(threshold)
  return <p>{threshold}</p>
}

const text = () => screen.getByRole('paragraph').textContent

/** A drag that has reached the screen. */
async function dragTo(threshold: number): Promise<void> {
  await act(async () => {
    drag({ threshold })
    await new Promise(requestAnimationFrame)
  })
}

beforeEach(() => {
  store.setState(INITIAL_STATE)
  drawn.mockClear()
})

test('a figure in view follows a drag', async () => {
  render(<Figure shown />)
  await dragTo(90)
  expect(text()).toBe('90')
})

test('a figure out of view is not drawn during a drag, and shows how things stand once it ends', async () => {
  render(<Figure shown={false} />)
  for (const threshold of [85, 90, 95])
    // oxlint-disable-next-line no-await-in-loop -- one move after the other
    await dragTo(threshold)
  expect(drawn.mock.calls).toEqual([[80]])
  expect(text()).toBe('80')
  act(() => commit())
  expect(text()).toBe('95')
  act(() => commit({ threshold: 70 }))
  expect(text()).toBe('70')
})

test('a drag that is cancelled changes nothing out of view', async () => {
  render(<Figure shown={false} />)
  await dragTo(90)
  act(() => cancelDrag())
  expect(drawn.mock.calls).toEqual([[80]])
  expect(text()).toBe('80')
})
