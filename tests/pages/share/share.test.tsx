import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { cardAddress } from '../../../src/pages/share/cardAddress.ts'
import { QrCode } from '../../../src/pages/share/QrCode.tsx'

test('only a system as published has an address with a picture of its own', () => {
  expect(cardAddress('')).toBe('http://localhost:3000/p/aclu-2018/')
  expect(cardAddress('preset=orlando-2018')).toBe('http://localhost:3000/p/orlando-2018/')
  expect(cardAddress('preset=orlando-2018&t=90')).toBeNull()
  expect(cardAddress('preset=nowhere')).toBeNull()
  expect(cardAddress('t=90')).toBeNull()
})

test('a link that no QR code holds is said to be too long, and the longest that one holds is drawn', () => {
  const { rerender } = render(<QrCode text={'a'.repeat(2953)} alt="code" size={200} />)
  expect(screen.getByRole('img', { name: 'code' })).toBeVisible()
  rerender(<QrCode text={'a'.repeat(2954)} alt="code" size={200} />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText(/too long for a QR code/)).toBeVisible()
})
