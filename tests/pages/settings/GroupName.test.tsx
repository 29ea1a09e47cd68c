import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GroupName } from '../../../src/pages/settings/GroupName.tsx'
import { register } from '../../../src/i18n/translate.ts'
import help from '../../../src/i18n/messages/en/help.json'
import { reset } from '../../../src/state/actions.ts'

register('en', help)
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
