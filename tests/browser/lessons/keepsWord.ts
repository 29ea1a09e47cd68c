/** A number in a text: what it is, and how it is written there. */
export type FoundNumber = Readonly<{ value: number; isPercent: boolean; written: string }>

/** A control as a pupil meets it. */
export type SeenControl = Readonly<{ label: string; isEnabled: boolean }>

const NUMBER =
  /(?<![\p{L}\d.,-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s*(million|billion|thousand)\b|([KMB])(?![\p{L}]))?\s?(%|-?percent\b)?/gu
const TIMES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  K: 1e3,
  M: 1e6,
  B: 1e9,
}
const isYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written)

/** Every number written in digits, but years. */
export function numbersIn(text: string): readonly FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(([whole, digits = '', decimals = '', word, letter, percent]) => {
    const written = whole.trim()
    if (isYear(written)) return []
    const value = Number(`${digits.replaceAll(',', '')}${decimals}`) * (TIMES[word ?? letter ?? ''] ?? 1)
    return [{ value, isPercent: percent !== undefined, written }]
  })
}

/** Whether two numbers are written alike, to the digit: a percentage is no count. */
export function isSame(one: FoundNumber, other: FoundNumber): boolean {
  return one.isPercent === other.isPercent && Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value)
}

/** The sentences of a text. A point inside a number ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:]["”’]?)\s+/).filter((sentence) => sentence.trim() !== '')
}

const ON_AVERAGE = /\bon average\b/i
const IN_THIS_RUN = /\bin (?:this|your) run\b|\byour run\b/i

/**
 * Numbers of a step's words that are nowhere else to be seen. An average may stand beside the picture of one run, if its
 * sentence says so and another gives the run's own number, which the picture has.
 *
 * @param words what the step says on one screen
 * @param shown texts a pupil can find the numbers in: figures, settings, the pupil's own guess
 */
export function strayNumbers(words: string, shown: readonly string[]): readonly string[] {
  const there = shown.flatMap(numbersIn)
  const isThere = (number: FoundNumber): boolean => there.some((one) => isSame(one, number))
  const sentences = sentencesOf(words)
  const saysRun = sentences.some((one) => IN_THIS_RUN.test(one) && numbersIn(one).some(isThere))
  return sentences
    .filter((one) => !(saysRun && ON_AVERAGE.test(one)))
    .flatMap((one) => numbersIn(one).filter((number) => !isThere(number)))
    .map(({ written }) => written)
}

/** How often a group is hit “2.6 times as often”, said the other way round by the picture: one half of them is confusing. */
export function turnedRatios(words: string, shown: readonly string[]): readonly string[] {
  const ratios = (text: string): readonly number[] =>
    [...text.matchAll(/(\d+(?:\.\d+)?)×? times/g)].map(([, ratio]) => Number(ratio))
  const there = shown.flatMap(ratios)
  return ratios(words)
    .filter((ratio) => Math.abs(ratio - 1) > 0.05 && !there.includes(ratio))
    .filter((ratio) => there.some((other) => Math.abs(ratio * other - 1) < 0.03))
    .map((ratio) => `${ratio} times`)
}

/** What an order says, and the name of the control it means. */
const ORDERS: readonly (readonly [order: RegExp, label: RegExp])[] = [
  [/\b(?:drag|raise|lower|move|set|slide) the threshold\b/i, /^Confidence threshold/],
  [/\b(?:drag|move|change|make|grow) the gallery\b|\b(?:and|or) the gallery size\b/i, /^Gallery size/],
  [/\b(?:change|choose|try) (?:the |other )?(?:kinds? of )?photos?\b/i, /^Photo searched with/],
  [/\b(?:slide|move) (?:.* )?the share who are in the gallery\b/i, /^Share who are in the gallery/],
  [/\bdrag the point\b/i, /^Map: threshold/],
]
const QUOTED = /\b(?:press|switch (?:off|on)|slide|open) “([^”]+)”/gi
const VERBS =
  /^(?:then )?(?:drag|slide|move|raise|lower|set|change|choose|press|switch|grow|make|draw|pick|tap|open|load|try|run)\b/i

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names of the controls that the words tell a pupil to move, as patterns of their labels. */
function namedControls(sentence: string): readonly RegExp[] {
  return [
    ...ORDERS.filter(([order]) => order.test(sentence)).map(([, label]) => label),
    ...[...sentence.matchAll(QUOTED)].map(([, label]) => new RegExp(`^${escaped(label ?? '')}`)),
  ]
}

/** Orders that cannot be followed: their control is not there, cannot be moved, or is none we know. */
export function vainOrders(words: string, controls: readonly SeenControl[]): readonly string[] {
  return sentencesOf(words).flatMap((sentence) => {
    const named = namedControls(sentence)
    if (named.length === 0) return VERBS.test(sentence) ? [`${sentence} (no control we know)`] : []
    return named
      .filter((label) => !controls.some((one) => label.test(one.label) && one.isEnabled))
      .map((label) => {
        const isThere = controls.some((one) => label.test(one.label))
        return `${sentence} (${isThere ? 'cannot be moved' : 'is not there'})`
      })
  })
}

/** Whether the words have a pupil write something: then there has to be a box. */
export function asksForWriting(words: string): boolean {
  return /\b(?:write|think of) (?:a line|yours|your|the best)\b/i.test(words)
}

/** Words for what is drawn, and the figures that draw it. */
const MARKS: readonly (readonly [word: RegExp, figures: readonly string[]])[] = [
  [/\bsquares?\b/i, ['searches']],
  [/\bdots?\b/i, ['repeat']],
  [/\bbins?\b/i, ['frequencies']],
  [/\bcurves?\b/i, ['scores']],
  [/\bfunnel\b/i, ['reviewer']],
  [/\bmap\b/i, ['map']],
  [/\b(?:left|right) side\b|\bon the (?:left|right)\b/i, ['tradeoff', 'frequencies']],
  [/\bfields?\b/i, ['groups', 'sides']],
  [/\bfirst picture\b/i, ['repeat']],
  [/\bworlds?\b/i, ['evidence']],
  [/\brings?\b/i, ['crowd']],
  [/\brows?\b|\bhollow\b|\bbranch(?:es)?\b|\bticks?\b|\bcross(?:es)?\b/i, []],
]

/** Marks the words speak of that none of the figures shown has. */
export function missingMarks(words: string, figures: readonly string[]): readonly string[] {
  return MARKS.flatMap(([word, have]) => {
    const said = word.exec(words)?.[0]
    return said === undefined || have.some((id) => figures.includes(id)) ? [] : [said]
  })
}

/** Whether a page that asks shows the answer, in its text or in a name only a screen reader says. */
export function givesAway(page: string, answer: string): boolean {
  const [number] = numbersIn(answer)
  return number !== undefined && numbersIn(page).some((one) => isSame(one, number))
}

/** Whether an answer is a number of its own, so that finding it in a picture before is no accident. */
export function isTelling(answer: string): boolean {
  const [number] = numbersIn(answer)
  return number !== undefined && number.written.replace(/[,.%]|-?percent|0+$/g, '').length >= 3
}

const plain = (text: string): string => text.replace(/\s+/g, ' ')

/**
 * Parts of a premise that are not on the page.
 *
 * @param message as it is written for translators, with its numbers in braces
 */
export function lostPremise(message: string, page: string): readonly string[] {
  const there = plain(page)
  return fixedParts(message).filter((part) => !there.includes(part))
}

/** What a message says whatever its values are. */
function fixedParts(message: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of message) {
    if (letter === '{') {
      if (depth === 0) parts.push('')
      depth += 1
    } else if (letter === '}') depth -= 1
    else if (depth === 0) parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts.map((part) => plain(part).trim()).filter((part) => part !== '')
}

/** Pixels by which a step is taller than two screens of a phone; 0 where it is not. */
export function tooTall(height: number, screen = 740): number {
  return Math.max(0, Math.ceil(height - 2 * screen))
}
