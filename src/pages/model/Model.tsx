import type { ReactNode } from 'react'
import { toLogOdds } from '../../engine/logOdds.ts'
import { formatNumber, formatThreshold } from '../../i18n/format.ts'
import { rich, type RichTags } from '../../i18n/rich.tsx'
import { t, type MessageId, type MessageValues } from '../../i18n/translate.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Formula } from './Formula.tsx'
import { FPIR, RULER, STRANGERS } from './formulas.ts'
import { ParameterTable } from './ParameterTable.tsx'
import './model.css'

/** The model in the reader's words: what is invented, how, and where each of its numbers comes from. */
export function Model() {
  return (
    <div className="model prose">
      <PageTitle>{t('model.title')}</PageTitle>
      <p className="lead">{t('model.lead')}</p>
      <Section id="model.ruler.title">
        <Text id="model.ruler.text" values={rulerValues()} />
        <Formula content={RULER} words={t('model.formula.ruler')} />
        <Text id="model.ruler.not" />
      </Section>
      <Section id="model.strangers.title">
        <Text id="model.strangers.text" />
        <Formula content={STRANGERS} words={t('model.formula.strangers')} />
        <Text id="model.strangers.bunch" />
        <Text id="model.mates.text" />
      </Section>
      <Section id="model.search.title">
        <Text id="model.search.text" />
        <Formula content={FPIR} words={t('model.formula.fpir')} />
        <Text id="model.search.read" />
        <Text id="model.search.missed" />
      </Section>
      <Section id="model.parameters.title">
        <ParameterTable />
      </Section>
      <Section id="model.draw.title">
        <Text id="model.draw.text" />
        <Text id="model.draw.sum" />
      </Section>
      <Section id="model.cannot.title">
        <Text id="model.cannot.text" />
      </Section>
      <Section id="model.out.title">
        <Text id="model.out.text" values={{ threshold: formatThreshold(80, 'percent') }} />
        <Text id="model.out.evidence" tags={{ link: (text) => <a href="#evidence">{text}</a> }} />
      </Section>
    </div>
  )
}

/** Thresholds on both rulers. */
function rulerValues(): MessageValues {
  const on = (percent: number): string => formatNumber(toLogOdds(percent))
  return {
    t80: formatThreshold(80, 'percent'),
    x80: on(80),
    t99: formatThreshold(99, 'percent'),
    x99: on(99),
    t999: formatThreshold(99.9, 'percent'),
    x999: on(99.9),
  }
}

type SectionProps = Readonly<{ id: MessageId; children: ReactNode }>

function Section({ id, children }: SectionProps) {
  return (
    <section className="model-section">
      <h3>{t(id)}</h3>
      {children}
    </section>
  )
}

type TextProps = Readonly<{ id: MessageId; values?: MessageValues; tags?: RichTags }>

function Text({ id, values = {}, tags = {} }: TextProps) {
  return <p>{rich(id, values, { i: (text) => <var>{text}</var>, ...tags })}</p>
}
