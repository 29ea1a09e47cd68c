import { expect, it } from 'vitest'
import {
  binomialTest,
  fisher,
  hypergeometricAtLeast,
  hypergeometricPmf,
} from '../../src/engine/significance.ts'
import { readReference, relativeError, worst } from './reference.ts'

const reference = readReference<{
  binomial: { k: number; n: number; p0: number; p_greater: number }[]
  fisher: { table: [[number, number], [number, number]]; fisher_greater: number; fisher_two_sided: number }[]
  hypergeometric: {
    population: number
    marked: number
    draws: number
    k: number
    pmf: number
    sf_ge: number
  }[]
}>('disparity_tests')

it('agrees with exact rationals to 1e-10: binomial, hypergeometric, Fisher', () => {
  const binomial = reference.binomial.map(({ k, n, p0, p_greater }) =>
    relativeError(binomialTest(k, n, p0), p_greater),
  )
  const hypergeometric = reference.hypergeometric.flatMap(({ k, draws, marked, population, pmf, sf_ge }) => [
    relativeError(hypergeometricPmf(k, draws, marked, population), pmf),
    relativeError(hypergeometricAtLeast(k, draws, marked, population), sf_ge),
  ])
  const tables = reference.fisher.flatMap(
    ({ table: [[k1, r1], [k2, r2]], fisher_greater, fisher_two_sided }) => {
      const { greater, twoSided } = fisher(k1, k1 + r1, k2, k2 + r2)
      return [relativeError(greater, fisher_greater), relativeError(twoSided, fisher_two_sided)]
    },
  )
  expect(worst(binomial)).toBeLessThan(1e-10)
  expect(worst(hypergeometric)).toBeLessThan(1e-10)
  expect(worst(tables)).toBeLessThan(1e-10)
})

it('could 11 of 28 be luck? .0149 by the binomial, .013 by the hypergeometric', () => {
  expect(binomialTest(11, 28, 0.2)).toBeCloseTo(0.0149, 4)
  expect(hypergeometricAtLeast(11, 28, 107, 535)).toBeCloseTo(0.013, 3)
})
