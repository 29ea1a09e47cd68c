import type { LinkSettings } from '../../src/scenario/links.ts'
import type { Limits, ValueShape } from '../../src/scenario/linkValues.ts'

type BadValue = readonly [query: string, key: string, problem: string, used: string]

/** Bad values worth writing out: the link, the key, what is wrong, what is used instead. */
export const BAD_VALUES: readonly BadValue[] = [
  ['preset=aclu-2081', 'preset', 'unknown', 'aclu-2018'],
  ['preset=__proto__', 'preset', 'unknown', 'aclu-2018'],
  ['t=49.9', 't', 'tooSmall', '80'],
  ['t=100', 't', 'tooLarge', '80'],
  ['t=NaN', 't', 'notANumber', '80'],
  ['t=1e999', 't', 'tooLarge', '80'],
  ['t=Infinity', 't', 'notANumber', '80'],
  ['t=', 't', 'empty', '80'],
  ['t=%20', 't', 'empty', '80'],
  ['t=80&t=80', 't', 'repeated', '80'],
  ['t=%ff', 't', 'notANumber', '80'],
  ['t2=never', 't2', 'unknown', '99'],
  ['t2=12', 't2', 'tooSmall', '99'],
  ['n=0', 'n', 'tooSmall', '25000'],
  ['n=1000000001', 'n', 'tooLarge', '25000'],
  ['n=-1', 'n', 'tooSmall', '25000'],
  ['n=2.5', 'n', 'notWhole', '25000'],
  ['n=25.000', 'n', 'thousands', '25000'],
  ['searches=10001', 'searches', 'tooLarge', '535'],
  ['mated=1.01', 'mated', 'tooLarge', '0'],
  ['photo=passport', 'photo', 'unknown', 'portrait'],
  ['photo=-99', 'photo', 'tooSmall', 'portrait'],
  ['mode=both', 'mode', 'unknown', 'threshold'],
  ['k=51', 'k', 'tooLarge', '5'],
  ['fmr=0', 'fmr', 'tooSmall', '4.9929759728e-6'],
  ['rho=0.7', 'rho', 'tooLarge', '0.25'],
  ['cross=2', 'cross', 'tooLarge', '0.2'],
  ['g=A', 'g', 'groupFields', ''],
  ['g=A:1:1::1:0~A:1:1::1:0', 'g', 'groupRepeated', ''],
  ['g=A:1:1::1:zero', 'g', 'groupNumber', ''],
  ['g=A:1:1::1e999:0', 'g', 'groupRange', ''],
  ['g=A:0:1::1:0~B:0:1::1:0', 'g', 'groupShares', ''],
  ['g=:1:1::1:0', 'g', 'groupName', ''],
  [`g=${Array.from({ length: 7 }, (_, i) => `${i}:1:1::1:0`).join('~')}`, 'g', 'groupCount', ''],
  ['policy=fair', 'policy', 'unknown', 'same'],
  ['cost=0', 'cost', 'tooSmall', '20'],
  ['seed=Hello', 'seed', 'malformed', '4'],
  ['seed=aaaaaaaaaaaaaaaaa', 'seed', 'malformed', '4'],
  ['view=all', 'view', 'unknown', 'none'],
  ['lesson=a%20b', 'lesson', 'malformed', 'none'],
  ['step=%3Cscript%3E', 'step', 'malformed', 'none'],
  ['predict=no', 'predict', 'unknown', '1'],
  ['hide=a,,b', 'hide', 'malformed', 'none'],
  ['lock=;', 'lock', 'malformed', 'none'],
  ['lang=english!', 'lang', 'malformed', 'auto'],
  ['theme=pink', 'theme', 'unknown', 'auto'],
  ['links=2', 'links', 'unknown', '1'],
  ['events=true', 'events', 'unknown', '0'],
  ['eid=a.b', 'eid', 'malformed', 'none'],
  ['title=%3Cb%3E', 'title', 'malformed', 'none'],
  [`title=${'a'.repeat(121)}`, 'title', 'malformed', 'none'],
  ['font=a;b', 'font', 'malformed', 'none'],
  ['wrong=ff869b', 'wrong', 'lowContrast', 'none'],
  ['mark=120:x', 'mark', 'tooLarge', 'none'],
  ['v=2', 'v', 'unknown', '1'],
]

const NO_WORD = [['no-such-word', 'unknown']] as const
const NO_NAME = [['a b', 'malformed']] as const
const NO_CAPTION = [
  ['<b>', 'malformed'],
  ['a\u202eb', 'malformed'],
] as const
const NO_COLOR = [
  ['red', 'malformed'],
  ['ff869b', 'lowContrast'],
  ['a50d2e-a50d2e', 'lowContrast'],
] as const
const NO_GROUP = [['A', 'groupFields']] as const

/** What no value of a shape may be, and what is wrong with it. */
function badTexts({
  kind,
  limits = [0, 1],
}: ValueShape): readonly (readonly [text: string, problem: string])[] {
  const numbers = badNumbers(limits)
  const byKind: Readonly<Record<ValueShape['kind'], readonly (readonly [string, string])[]>> = {
    number: numbers,
    whole: [...numbers, [String(limits[0] + 0.5), 'notWhole']],
    percent: numbers,
    share: numbers,
    choice: NO_WORD,
    choiceOrNumber: numbers,
    flag: NO_WORD,
    text: NO_NAME,
    names: NO_NAME,
    groups: NO_GROUP,
    caption: NO_CAPTION,
    color: NO_COLOR,
    mark: [
      [`${limits[0]}`, 'malformed'],
      [`${limits[1] * 2}:a`, 'tooLarge'],
      [`${limits[0]}:<b>`, 'malformed'],
    ],
  }
  return [['', 'empty'], ...byKind[kind]]
}

function badNumbers([least, most]: Limits): readonly (readonly [string, string])[] {
  const apart = most - least
  return [
    ['1,000', 'notANumber'],
    [String(least - apart), 'tooSmall'],
    [String(most + apart), 'tooLarge'],
  ]
}

/** For every key of a table, a bad value for each way in which values of its kind can be bad. */
export function badValuesOf(
  settings: LinkSettings,
): readonly (readonly [query: string, key: string, problem: string])[] {
  return Object.entries(settings).flatMap(([key, { value }]) =>
    badTexts(value).map(([text, problem]) => [`${key}=${encodeURIComponent(text)}`, key, problem] as const),
  )
}
