import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { expect, test } from 'vitest'
import { Tally, TallyResult } from '../../../src/pages/lessons/Tally.tsx'
import { TallyContext, type TallyState } from '../../../src/pages/lessons/tallyOptions.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'

const step = LESSONS[0]!.steps.find(({ predict }) => predict?.kind === 'number')!

function Page({ revealed }: Readonly<{ revealed: boolean }>) {
  const [hands, setHands] = useState<TallyState['hands']>({})
  const state = useMemo(
    () => ({
      hands,
      count: (id: string, option: string, raised: number) =>
        setHands((before) => ({ ...before, [id]: { ...before[id], [option]: raised } })),
    }),
    [hands],
  )
  return (
    <TallyContext value={state}>
      {revealed ? <TallyResult step={step} /> : <Tally step={step} />}
    </TallyContext>
  )
}

test('hands are typed in or counted one by one, and stand beside the answer once it is shown', async () => {
  const user = userEvent.setup()
  const { rerender } = render(<Page revealed={false} />)
  const [first, second] = screen.getAllByRole('textbox')
  await user.type(first!, '12x')
  await user.click(screen.getAllByRole('button', { name: /^One more/ })[1]!)
  expect(second).toHaveProperty('value', '1')
  await user.click(screen.getAllByRole('button', { name: /^One less/ })[0]!)
  expect(first).toHaveProperty('value', '11')
  rerender(<Page revealed />)
  expect(screen.getAllByRole('definition').map((count) => count.textContent)).toEqual(['11', '1', '0', '0'])
  expect(screen.getAllByText(/the model says so/)).toHaveLength(1)
})

test('before the answer is shown nothing tells which is right', () => {
  const { container } = render(<Page revealed={false} />)
  expect(container.textContent).not.toContain('model')
  expect(container.querySelector('.tally-answer')).toBeNull()
})

test('where no hands were counted, none are shown', () => {
  const { container } = render(<Page revealed />)
  expect(container.textContent).toBe('')
})
