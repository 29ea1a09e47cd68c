import { createElement, type ReactElement, type ReactNode } from 'react'

type Make = (...children: readonly ReactNode[]) => ReactElement
const tag =
  (name: string): Make =>
  (...children) =>
    createElement(name, null, ...children)

const letter = tag('mi')
const sign = tag('mo')
const digits = tag('mn')
const row = tag('mrow')
const fraction = tag('mfrac')
const root = tag('msqrt')
const under = tag('munder')
const sub = tag('msub')
const power = tag('msup')

const brackets = (open: string, close: string, ...inner: readonly ReactNode[]): ReactElement =>
  row(sign(open), ...inner, sign(close))

/*
 * Formulas in MathML, written by hand. Letters of mathematics are the same in every language, so they are no
 * messages; what a formula says in words is (`model.formula.*`).
 */

const SPACE = createElement('mspace', { width: '0.25em' })

/** x = ln( c / (100 − c) ) */
export const RULER: ReactElement = row(
  letter('x'),
  sign('='),
  letter('ln'),
  SPACE,
  fraction(letter('c'), row(digits('100'), sign('−'), letter('c'))),
)

/** x = ν + τ ( √ρ w + √(1 − ρ) z ) */
export const STRANGERS: ReactElement = row(
  letter('x'),
  sign('='),
  letter('ν'),
  sign('+'),
  letter('τ'),
  brackets(
    '(',
    ')',
    root(letter('ρ')),
    letter('w'),
    sign('+'),
    root(digits('1'), sign('−'), letter('ρ')),
    letter('z'),
  ),
)

/** FPIR = E_w [ 1 − ∏_h ( 1 − S_h(T | w) )^N_h ] */
export const FPIR: ReactElement = row(
  letter('FPIR'),
  sign('='),
  sub(letter('E'), letter('w')),
  brackets(
    '[',
    ']',
    digits('1'),
    sign('−'),
    under(sign('∏'), letter('h')),
    power(
      brackets(
        '(',
        ')',
        digits('1'),
        sign('−'),
        sub(letter('S'), letter('h')),
        brackets('(', ')', letter('T'), sign('|'), letter('w')),
      ),
      sub(letter('N'), letter('h')),
    ),
  ),
)
