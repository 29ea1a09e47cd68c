import { expect, test } from 'vitest'
import { raiseBaseline, readPaint } from '../../../src/figures/frame/export/copyLooks.ts'

test('a colour is written as every drawing program reads it, and nothing at all as none', () => {
  expect(readPaint('rgba(0, 0, 0, 0)').paint).toBe('none')
  expect(readPaint('rgb(12, 34, 56)')).toEqual({ paint: 'rgb(12, 34, 56)', opacity: 1 })
  expect(readPaint('rgba(12, 34, 56, 0.5)')).toEqual({ paint: 'rgb(12, 34, 56)', opacity: 0.5 })
  expect(readPaint('color(srgb 1 0.5 0 / 0.25)')).toEqual({ paint: 'rgb(255, 128, 0)', opacity: 0.25 })
  expect(readPaint('none').paint).toBe('none')
  expect(readPaint('url("#stripes") rgb(0, 0, 0)')).toEqual({ paint: 'url(#stripes)', opacity: 1 })
})

test('text of another baseline is moved by its first letter instead', () => {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  text.setAttribute('dy', '1em')
  raiseBaseline(text, 'hanging', 10)
  expect(Number(text.getAttribute('dy'))).toBeCloseTo(17.2, 5)
  raiseBaseline(text, 'auto', 10)
  expect(Number(text.getAttribute('dy'))).toBeCloseTo(17.2, 5)
})
