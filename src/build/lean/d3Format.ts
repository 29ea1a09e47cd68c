/** d3-format, put out of the way when we bundle: every number a reader sees is written by src/i18n/format.ts. */
function refuse(): never {
  throw new Error('Numbers are written by src/i18n/format.ts (src/build/lean).')
}

export const format = refuse
export const formatPrefix = refuse
export const formatSpecifier = refuse
export const precisionFixed = refuse
export const precisionPrefix = refuse
export const precisionRound = refuse
