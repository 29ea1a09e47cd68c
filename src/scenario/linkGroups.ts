import * as v from 'valibot'
import type { Problem } from './notes.ts'
import { number, printNumber, readValue, type ValueType } from './linkValues.ts'
import { LIMITS, type ScenarioGroup } from './scenario.ts'

/** A name fits on a chart, cannot be confused with a separator, and holds nothing that cannot be seen. */
const NAME = /^[^:~\p{C}\p{Zl}\p{Zp}]{1,40}$/u

/** Joins the parts of an emoji or of letters that are written together: seen by what it does. */
const JOINERS = /(?<=\S)[\u200C\u200D](?=\S)/gu

/**
 * A name as it is kept, wherever it comes from: tabs and line breaks are one space, and what cannot be seen, such as a
 * soft hyphen or a mark that turns the direction of the line, is left out.
 */
export function tidyName(name: string): string {
  return name
    .replace(/[\t\r\n\f\v]+/g, ' ')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u2060\u2066-\u2069\u202A-\u202E\uFEFF]/gu, '')
    .trim()
}

const FIELDS = [
  ['probeShare', number(LIMITS.share)],
  ['galleryShare', number(LIMITS.share)],
  ['populationShare', number(LIMITS.share)],
  ['falseMatchFactor', number(LIMITS.falseMatchFactor)],
  ['photoGap', number(LIMITS.photoGap)],
] as const

type GroupOrProblem = ScenarioGroup | Problem

/** Whether a group may be called so: the same wherever a name comes from. */
export function isGroupName(name: string): boolean {
  return NAME.test(name.replace(JOINERS, ''))
}

function readGroup(text: string): GroupOrProblem {
  const [name = '', ...fields] = text.split(':')
  if (fields.length !== FIELDS.length) return 'groupFields'
  const id = tidyName(name)
  if (!isGroupName(id)) return 'groupName'
  const numbers: Record<string, number | null> = {}
  for (const [i, [field, { check }]] of FIELDS.entries()) {
    const given = fields[i]!.trim()
    if (field === 'populationShare' && given === '') {
      numbers[field] = null
      continue
    }
    const read = readValue(check, given)
    if (typeof read === 'string') return read === 'notANumber' ? 'groupNumber' : 'groupRange'
    numbers[field] = read.value
  }
  return { id, ...numbers } as ScenarioGroup
}

function problemOf(groups: readonly GroupOrProblem[]): Problem | null {
  const [least, most] = LIMITS.groups
  if (groups.length < least || groups.length > most) return 'groupCount'
  const problem = groups.find((group) => typeof group === 'string')
  if (problem !== undefined) return problem
  const good = groups as readonly ScenarioGroup[]
  if (new Set(good.map(({ id }) => id)).size < good.length) return 'groupRepeated'
  const nobody = (share: (group: ScenarioGroup) => number): boolean =>
    good.every((group) => share(group) === 0)
  return nobody((group) => group.probeShare) || nobody((group) => group.galleryShare) ? 'groupShares' : null
}

/** `id:probeShare:galleryShare:populationShare:falseMatchFactor:photoGap`, joined by `~`. One bad group spoils all. */
export function groupList(): ValueType<readonly ScenarioGroup[]> {
  const check = v.pipe(
    v.string(),
    v.transform((text) => text.split('~').map(readGroup)),
    v.rawTransform<GroupOrProblem[], readonly ScenarioGroup[]>(({ dataset, addIssue, NEVER }) => {
      const problem = problemOf(dataset.value)
      if (problem === null) return dataset.value as readonly ScenarioGroup[]
      addIssue({ message: problem })
      return NEVER
    }),
  )
  return { kind: 'groups', written: 'see below', check, print: printGroups }
}

function printGroups(groups: readonly ScenarioGroup[]): string {
  return groups
    .map((group) =>
      [
        group.id,
        ...FIELDS.map(([field]) => {
          const value = group[field]
          return value === null ? '' : printNumber(value)
        }),
      ].join(':'),
    )
    .join('~')
}
