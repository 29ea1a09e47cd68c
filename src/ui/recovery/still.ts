/**
 * The page as it was built, where its script does not run: it stays readable, and a sentence says why it does not move.
 * Used by a small script in the head as well, so that it may need nothing newer than what it looks for.
 */

/** Why the page does not move. */
export type Still = 'lost' | 'old' | 'file'

/** A script that has not started after this time is said to be missing; it may still come. In milliseconds. */
const PATIENCE_MS = 10_000

/** The element whose `data-` attributes hold the sentences (src/build/still.ts). */
const NOTE_ID = 'still'

const page = document.documentElement

/** Whether the browser lacks what the script needs, by the youngest of it: arrays that are sorted into new ones. */
export function isTooOld(): boolean {
  return ['toSorted', 'toReversed', 'at', 'flatMap'].some((name) => !(name in Array.prototype))
}

/** Shows the page as it was built, and a sentence above it. */
export function sayStill(why: Still): void {
  const note = document.getElementById(NOTE_ID)
  const said = note?.getAttribute(`data-${why}`) ?? null
  if (note === null || said === null || page.hasAttribute('data-started')) return
  page.classList.remove('asked')
  const words = document.createElement('p')
  words.textContent = said
  note.textContent = ''
  note.setAttribute('role', 'alert')
  note.appendChild(words)
  if (why === 'lost') note.appendChild(tryAgain(note.getAttribute('data-again')))
  if (why === 'file') note.appendChild(openCopy(note.getAttribute('data-copy')))
  note.hidden = false
}

function tryAgain(label: string | null): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', () => location.reload())
  return button
}

function openCopy(label: string | null): HTMLElement {
  const link = document.createElement('a')
  link.href = `./lookalike.html${location.search}${location.hash}`
  link.textContent = label
  return link
}

/** The script runs: the sentence goes, should it stand there. */
export function leaveStill(): void {
  page.setAttribute('data-started', '')
  document.getElementById(NOTE_ID)?.remove()
}

/** Called by the script in the head: says why nothing moves as soon as that is known. */
export function watchStart(): void {
  const whenRead = (act: () => void): void => document.addEventListener('DOMContentLoaded', act)
  if (isTooOld()) return whenRead(() => sayStill('old'))
  // A module script may not be read from a file.
  if (location.protocol === 'file:')
    whenRead(() => document.querySelector('script[type=module]') !== null && sayStill('file'))
  const isOurs = (target: EventTarget | null): boolean =>
    target === window || target instanceof HTMLScriptElement
  addEventListener('error', ({ target }) => isOurs(target) && sayStill('lost'), true)
  setTimeout(() => sayStill('lost'), PATIENCE_MS)
}
