import type { Scenario } from '../scenario/scenario.ts'
import { readNumber, type Ref } from './readings.ts'

type Relation =
  | Readonly<{ is: 'about'; value: number; within: number }>
  | Readonly<{ is: 'atLeast' | 'atMost'; value: number }>
  | Readonly<{ is: 'between'; low: number; high: number }>
  | Readonly<{ is: 'moreThan' | 'lessThan'; than: Ref; times?: number }>
  | Readonly<{ is: 'same'; than: Ref; within: number }>

/**
 * Something a text says of its scenario, so that the engine can be run against it.
 * - `about`: within the share `within` of `value`
 * - `moreThan`: more than `times` (1 unless said) as much as another reading; `lessThan` likewise
 * - `same`: within the share `within` of another reading
 */
export type Assertion = Readonly<{
  of: Ref
  /** Why these limits: what the sentence says, and what it would no longer say beyond them. For people who edit lessons. */
  because: string
}> &
  Relation

/** Whether the model bears an assertion out. A number that is not defined bears out nothing. */
export function holds(scenario: Scenario, assertion: Assertion): boolean {
  const value = readNumber(scenario, assertion.of)
  return value !== null && holdsFor(value, scenario, assertion)
}

function holdsFor(value: number, scenario: Scenario, relation: Relation): boolean {
  switch (relation.is) {
    case 'about':
      return near(value, relation.value, relation.within)
    case 'atLeast':
      return value >= relation.value
    case 'atMost':
      return value <= relation.value
    case 'between':
      return value >= relation.low && value <= relation.high
    case 'same': {
      const other = readNumber(scenario, relation.than)
      return other !== null && near(value, other, relation.within)
    }
    case 'moreThan':
    case 'lessThan': {
      const other = readNumber(scenario, relation.than)
      if (other === null) return false
      const limit = other * (relation.times ?? 1)
      return relation.is === 'moreThan' ? value > limit : value < limit
    }
  }
}

function near(value: number, target: number, within: number): boolean {
  return Math.abs(value - target) <= within * Math.abs(target)
}
