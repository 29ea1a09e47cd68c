import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GroupName } from '../../../src/pages/settings/GroupName.tsx'
import { reset } from '../../../src/state/actions.ts'
test('why a name cannot be used is said until something is set or reset', () => {
  render(<GroupName name="lawmakers" others={[]} onName={() => undefined} />)
  const box = screen.getByRole('textbox')
  fireEvent.change(box, { target: { value: 'a:b' } })
  fireEvent.blur(box)
  expect(screen.getByRole('alert')).toHaveTextContent('lawmakers is kept.')
  expect(box).toBeInvalid()
  act(reset)
  expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  expect(box).toBeValid()
})

test.each(['a~b', 'a:b', ' ', '\u00AD'])(
  'the name %j, which a link would refuse, is refused where it is typed',
  (typed) => {
    const names: string[] = []
    render(<GroupName name="lawmakers" others={[]} onName={(name) => names.push(name)} />)
    const box = screen.getByRole('textbox')
    fireEvent.change(box, { target: { value: typed } })
    fireEvent.blur(box)
    expect(screen.getByRole('alert')).toHaveTextContent('lawmakers is kept.')
    expect(names).toEqual([])
  },
)

test.each([
  ['soft\u00ADhyphen', 'softhyphen'],
  ['turned \u202Eround', 'turned round'],
  ['two\tcells', 'two cells'],
  ['\u{1F469}\u200D\u2696\uFE0F', '\u{1F469}\u200D\u2696\uFE0F'],
])('the name %j is kept as %j, as a link keeps it', (typed, kept) => {
  const names: string[] = []
  render(<GroupName name="lawmakers" others={[]} onName={(name) => names.push(name)} />)
  const box = screen.getByRole('textbox')
  fireEvent.change(box, { target: { value: typed } })
  fireEvent.blur(box)
  expect(names).toEqual([kept])
  expect(screen.getByRole('alert')).toBeEmptyDOMElement()
})
