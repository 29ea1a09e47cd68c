import type { ClaimToTest, Experiment } from '../claim.ts'

type Draft = Pick<ClaimToTest, 'id' | 'leaning' | 'source'> &
  Readonly<{
    /** Whether a short phrase is quoted word for word. */
    quoted: boolean
    experiments: readonly Omit<Experiment, 'look'>[]
  }>

/** Completes a claim: every message has the id its place gives it, such as `claim.default.best`. */
export function defineClaim({ quoted, experiments, ...draft }: Draft): ClaimToTest {
  const here = `claim.${draft.id}`
  return {
    ...draft,
    who: `${here}.who`,
    title: `${here}.title`,
    quote: quoted ? `${here}.quote` : null,
    best: `${here}.best`,
    experiments: experiments.map((one) => ({ ...one, look: `${here}.${one.id}.look` })),
    shows: `${here}.shows`,
    cannot: `${here}.cannot`,
  }
}
