import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { openingScenario, ownRule, pickedOption, ruleStep } from '../../state/lessonRule.ts'
import { useWork } from '../../state/lessonStore.ts'
import { stepWork } from '../../state/lessonWork.ts'
import { PolicyMarks } from './PolicyMarks.tsx'
import { say, valuesOf } from './say.ts'

/** Texts longer than these are printed smaller, and much smaller, so that the page stays one. In characters. */
const [SOME, MUCH] = [250, 900]

/** The pupil's rule, what it does and why, as one page to print and hang up. Nothing in lessons without a rule. */
export function PolicyPage({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWork((state) => state)
  const own = ruleStep(lesson)
  if (own === null) return null
  const step = pupilStep(own, work.code)
  const rule = ownRule(lesson, work)
  if (rule === null) return <p>{t('class.rule.none')}</p>
  const texts = lesson.steps.filter(({ task }) => task?.kind === 'justify').map(({ id }) => written(id))
  const other = lesson.steps.find(({ task }) => task?.kind === 'argue')
  const case_ = other === undefined ? null : pickedOption(lesson, other, work)
  function written(id: string): string {
    return stepWork(work, lesson.id, id).notes.trim()
  }
  const against = other === undefined ? '' : written(other.id)
  const length = [...texts, against].join('').length
  const long = length > MUCH ? 'much' : length > SOME ? 'some' : 'little'
  return (
    <section className="policy-page" aria-labelledby="policy-title" data-long={long}>
      <h3 id="policy-title">{t('class.rule.title')}</h3>
      <p className="policy-rule">{say(rule.text, valuesOf(step))}</p>
      <Counts scenario={rule.change === null ? null : openingScenario(lesson, step, work)} step={step} />
      <Said title={t('class.rule.reasons')} lines={texts} />
      {other !== undefined && (
        <Said
          title={t('class.rule.other')}
          lines={[case_ === null ? '' : say(case_.text, valuesOf(other)), against]}
        />
      )}
      <p className="work-name">{t('class.work.name')}</p>
      <p className="work-screen">
        <button type="button" className="button step-button" onClick={() => window.print()}>
          {t('class.rule.print')}
        </button>
      </p>
    </section>
  )
}

/** The two errors of a rule, as the lesson counts them. Where nobody is searched for, nobody is found. */
function Counts({ scenario, step }: Readonly<{ scenario: Scenario | null; step: Step }>) {
  const { searches } = step.scenario
  const there = readNumber(step.scenario, { reading: 'treeEnrolled', of: searches }) ?? 0
  const [wrong, missed] =
    scenario === null
      ? [0, there]
      : (['wrong', 'missed'] as const).map((reading) => readNumber(scenario, { reading }))
  return (
    <>
      <h4>{t('class.rule.counts', { searches: formatCount(searches) })}</h4>
      <dl className="policy-counts">
        <div>
          <dt>{t('class.rule.wrong', { of: formatCount(searches - there) })}</dt>
          <dd>{writeValue('expected', wrong ?? null)}</dd>
          <dd>
            <PolicyMarks count={wrong ?? 0} of={searches - there} />
          </dd>
        </div>
        <div>
          <dt>{t('class.rule.missed', { of: formatCount(there) })}</dt>
          <dd>{writeValue('count', missed ?? null)}</dd>
          <dd>
            <PolicyMarks count={missed ?? 0} of={there} />
          </dd>
        </div>
      </dl>
      <p className="lessons-small">{t('class.rule.model')}</p>
    </>
  )
}

/** What the pupil wrote, or nothing. */
function Said({ title, lines }: Readonly<{ title: string; lines: readonly string[] }>) {
  const said = lines.filter((line) => line !== '')
  if (said.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      {said.map((line, key) => (
        <p key={key} className="work-line">
          {line}
        </p>
      ))}
    </>
  )
}
