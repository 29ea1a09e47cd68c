import { formatCount } from '../../i18n/format.ts'
import { rich, type RichTags } from '../../i18n/rich.tsx'
import { t, tMaybe, type MessageId } from '../../i18n/translate.ts'
import type { ClaimToTest, Experiment } from '../../lessons/claim.ts'
import { commit } from '../../state/actions.ts'
import { SourceLink } from '../../ui/SourceLink.tsx'
import { openExplore } from '../navigation/openExplore.ts'
import { FIGURES } from '../../figures/registry.ts'
import type { FigureId } from '../../scenario/display.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'

const NUMBERS: RichTags = { n: (text) => <strong className="claim-number">{text}</strong> }

/** One claim: who said it, at its best, the experiment, what that shows, and what it cannot. Alike for every side. */
export function ClaimCard({ claim }: Readonly<{ claim: ClaimToTest }>) {
  const { id, experiments, quote } = claim
  const values = markedValues(experiments)
  const title = textOf(claim.title)
  return (
    <article className="claim" aria-labelledby={`claim-${id}`}>
      <h3 id={`claim-${id}`}>{title}</h3>
      <p className="claim-who">
        {rich(
          'claimsPage.by',
          { who: textOf(claim.who), source: claim.source.publisher },
          {
            link: () => <SourceLink source={claim.source} />,
          },
        )}
      </p>
      {quote !== null && <p className="claim-quote">{t('claimsPage.quote', { quote: textOf(quote) })}</p>}
      <Part heading="claimsPage.best" id={claim.best} values={values} />
      <h4>{t('claimsPage.experiment')}</h4>
      {experiments.map((experiment, i) => (
        <div key={experiment.id} className="claim-experiment">
          <p>{textWith(experiment.look, experimentValues(experiment))}</p>
          <button
            type="button"
            className="button"
            aria-label={t('claimsPage.setUp.label', {
              title,
              many: experiments.length > 1 ? 'yes' : 'no',
              n: formatCount(i + 1),
              of: formatCount(experiments.length),
            })}
            onClick={() => setUp(experiment)}
          >
            {t('claimsPage.setUp')}
          </button>
        </div>
      ))}
      <Part heading="claimsPage.shows" id={claim.shows} values={values} />
      <Part heading="claimsPage.cannot" id={claim.cannot} values={values} />
    </article>
  )
}

type PartProps = Readonly<{ heading: MessageId; id: string; values: MarkedValues }>

function Part({ heading, id, values }: PartProps) {
  return (
    <>
      <h4>{t(heading)}</h4>
      <p>{textWith(id, values)}</p>
    </>
  )
}

/** A message of the claims, its numbers drawn as such. */
function textWith(id: string, values: MarkedValues) {
  return rich(id as MessageId, values, NUMBERS)
}

function textOf(id: string): string {
  return tMaybe(id) ?? id
}

/** The experiment as it stands, run and all: its text is about these people. One step of undo. */
function setUp({ scenario, figures }: Experiment): void {
  commit(scenario)
  openExplore(partOf(figures[0]))
}

/** Id of the element of Explore that shows a figure; null for the top of the page. */
export function partOf(figure: FigureId | undefined): string | null {
  if (figure === undefined) return null
  const { explore } = FIGURES[figure]
  if (explore === 'front') return `figure-${figure}`
  if ('question' in explore) return explore.isInStory === true ? `story-${figure}` : `more-${figure}`
  return partOf(explore.under)
}

export type MarkedValues = Readonly<Record<string, string | number>>

/** The numbers of one experiment as the engine reads them, each marked as a number for the page to draw. */
export function experimentValues({ scenario, values }: Experiment): MarkedValues {
  const written = Object.entries(writeValues(values, numbersOf(values, scenario)))
  return Object.fromEntries(
    written.map(([name, value]) => [name, typeof value === 'string' ? `<n>${value}</n>` : value]),
  )
}

/** Those of all experiments of a claim, for the text that speaks of all of them. */
export function markedValues(experiments: readonly Experiment[]): MarkedValues {
  return Object.assign({}, ...experiments.map(experimentValues)) as MarkedValues
}
