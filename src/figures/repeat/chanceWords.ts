import { formatCompact, formatCount, formatExpected, oneIn } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'

/** A chance, 0 to 1, as tests: out of 1,000 as long as that gives one, else one in so many. */
export function chanceWords(chance: number): string {
  if (chance > 0.9995) return t('repeat.chance.always')
  if (chance >= 0.001) {
    const count = chance * 1000
    return t('repeat.chance.per', {
      count: count < 9.5 ? formatExpected(Math.round(count)) : formatCount(count),
    })
  }
  if (chance <= 0) return t('repeat.chance.never')
  if (chance < 1e-9) return t('repeat.chance.tiny')
  const n = oneIn(chance) ?? 1e9
  return t('repeat.chance.oneIn', { n: n < 1e6 ? formatCount(n) : formatCompact(n) })
}

/** What a chance says of luck: usual above 1 in 20, rare above 1 in 200. */
export function luckVerdict(chance: number): 'usual' | 'rare' | 'no' {
  if (chance > 0.05) return 'usual'
  return chance > 0.005 ? 'rare' : 'no'
}
