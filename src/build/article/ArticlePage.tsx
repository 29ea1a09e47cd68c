import { createElement, type ReactNode } from 'react'
import { formatCount, formatDate } from '../../i18n/format.ts'
import { type RichTags, rich } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import { articleMessage } from './articleMessage.ts'
import { FIVE_ARTICLES, OTHER_SOURCES, type ArticleSource } from './articleSources.ts'
import { ARTICLE_START, ARTICLE_STEPS, type ArticleStep, queryAt, scenarioAt } from './articleSteps.ts'
import { articleValues } from './articleValues.ts'
import { PUBLICATION } from './publication.ts'
import { sentences } from './sentences.tsx'

const FIGURE = '../embed/'

const link = (url: string) => (text: string) => <a href={url}>{text}</a>

const TAGS: RichTags = {
  wrong: (text) => <strong className="wrong">{text}</strong>,
  missed: (text) => <strong className="missed">{text}</strong>,
  scroll: (text) => <span className="scroll">{text}</span>,
  model: link('../#model'),
  ...Object.fromEntries([...FIVE_ARTICLES, ...OTHER_SOURCES].map(({ id, url }) => [id, link(url)])),
}

/** The article as any newsroom would put it on its page: text, one element, and nothing of ours but host.js. */
export function ArticlePage() {
  const { byline, published } = PUBLICATION
  return (
    <>
      <nav className="top" aria-label={t('nav.label')}>
        <a href="../">{t('article.home')}</a>
        <a className="skip" href="#text">
          {t('article.skip')}
        </a>
      </nav>
      <main>
        <article aria-labelledby="title">
          <div className="story">
            <header className="head">
              <p className="kicker">{t('article.kicker')}</p>
              <h1 id="title">{t('article.title')}</h1>
              <p className="lead">{rich('article.lead', {}, TAGS)}</p>
              <p className="date">
                {byline !== null && <span className="byline">{t('article.byline', { byline })}</span>}{' '}
                <time dateTime={published}>{t('article.date', { date: formatDate(published) })}</time>
              </p>
            </header>
            <aside className="stage" aria-label={t('article.figure')}>
              <Figure />
            </aside>
            <div className="steps" id="text" tabIndex={-1}>
              {ARTICLE_STEPS.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </div>
          </div>
        </article>
        <Sources />
      </main>
    </>
  )
}

/** The public element; what is inside it is all that a reader without JavaScript has. */
function Figure() {
  const [start] = ARTICLE_STEPS
  const raised = ARTICLE_STEPS.find(({ id }) => id === 'bar')
  const values = start && {
    ...(raised && articleValues(raised)),
    ...articleValues(start),
    gallery: formatCount(scenarioAt(start).gallerySize),
  }
  const open = (text: string) => <a href={`${FIGURE}?${start ? queryAt(start) : ''}`}>{text}</a>
  return createElement(
    'lookalike-figure',
    // The file that holds every view: the article shows five of them.
    { src: `${FIGURE}all.html`, ...ARTICLE_START },
    <p>{rich('article.fallback', values ?? {}, { open })}</p>,
  )
}

function Step({ step }: Readonly<{ step: ArticleStep }>) {
  const values = articleValues(step)
  const paragraph = (n: number): ReactNode => (
    <p key={n}>{sentences(rich(articleMessage(step, String(n)), values, TAGS))}</p>
  )
  const changes = new URLSearchParams(step.changes).toString()
  return (
    <section className="step" id={step.id} {...(changes !== '' && { 'data-lookalike-step': changes })}>
      {step.hasTitle && <h2>{t(articleMessage(step, 'title'))}</h2>}
      <div className="still" data-picture={step.id} />
      {Array.from({ length: step.paragraphs }, (_, i) => paragraph(i + 1))}
    </section>
  )
}

function Sources() {
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{t('article.sources')}</h2>
      <h3>{t('article.sources.five')}</h3>
      <SourceList sources={FIVE_ARTICLES} />
      <h3>{t('article.sources.others')}</h3>
      <SourceList sources={OTHER_SOURCES} />
      <p>{t('article.sources.disputed')}</p>
      <p>{rich('article.sources.model', {}, TAGS)}</p>
    </section>
  )
}

function SourceList({ sources }: Readonly<{ sources: readonly ArticleSource[] }>) {
  return (
    <ul>
      {sources.map(({ id, url }) => (
        <li key={id}>
          <a href={url}>{t(articleMessage({ id: 'source' }, id))}</a>
        </li>
      ))}
    </ul>
  )
}
