import { escapeMarkup } from '../../i18n/escapeMarkup.ts'
import { pageAddress } from '../../state/address.ts'

/** Whose people are simulated: everybody's the same, each pupil's own, or each group's own. */
export const SEED_WAYS = ['each', 'same', 'group'] as const
export type SeedWay = (typeof SEED_WAYS)[number]

const NOT_IN_SEEDS = /[^a-z0-9]/g
const LONGEST_SEED = 16

/** The address that opens a lesson for a class. */
export function lessonLink(lesson: string, way: SeedWay, group: string, guesses: boolean): string {
  const query = new URLSearchParams({ lesson })
  const named = group.toLowerCase().replace(NOT_IN_SEEDS, '').slice(0, LONGEST_SEED)
  if (way === 'each') query.set('seed', 'each')
  if (way === 'group' && named !== '') query.set('seed', named)
  return address(query, guesses)
}

/**
 * The address that opens one step with the same people.
 *
 * @param seed the code in use; null for the step's own
 */
export function stepLink(lesson: string, step: string, seed: string | null, guesses: boolean): string {
  return address(new URLSearchParams({ lesson, step, ...(seed === null ? {} : { seed }) }), guesses)
}

function address(query: URLSearchParams, guesses: boolean): string {
  if (!guesses) query.set('predict', '0')
  return `${pageAddress()}?${query.toString()}`
}

/** A plain link: Google's own button would load a script of theirs. */
export function classroomLink(link: string, title: string): string {
  return `https://classroom.google.com/share?${new URLSearchParams({ url: link, title }).toString()}`
}

/** For a page of a learning platform that takes HTML. */
export function iframeSnippet(link: string, title: string): string {
  return `<iframe src="${escapeMarkup(link)}&amp;links=0" title="${escapeMarkup(title)}" width="100%" height="900" style="border:0" allow="clipboard-write"></iframe>`
}
