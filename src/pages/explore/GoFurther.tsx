import { useState, type ReactNode } from 'react'
import { FigurePanel } from '../../figures/FigurePanel.tsx'
import type { FigureEntry } from '../../figures/figure.ts'
import { FIGURES } from '../../figures/registry.ts'
import { withWords } from '../../i18n/applyLanguage.ts'
import { t, type MessageId } from '../../i18n/translate.ts'
import type { LinkSettings } from '../../scenario/links.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/scenarios.ts'
import { store } from '../../state/store.ts'
import { later } from '../../ui/recovery/later.tsx'

/** An answer is about as tall before it is there. */
const ON_ITS_WAY = { waiting: <div className="page-waiting" /> }

const AccountPanel = later(
  () => withWords(import('./AccountPanel.tsx'), 'pages').then((part) => part.AccountPanel),
  ON_ITS_WAY,
)
const SettingsPanel = later<{ settings?: LinkSettings }>(
  () => withWords(import('../settings/SettingsPanel.tsx')).then((part) => part.SettingsPanel),
  ON_ITS_WAY,
)

type GoFurtherProps = Readonly<{ figures?: Readonly<Record<string, FigureEntry>> }>

/** Everything that is not in the story: a question each, fetched when opened. */
export function GoFurther({ figures = FIGURES }: GoFurtherProps) {
  return (
    <section className="more" aria-labelledby="more-title">
      <h2 className="more-title" id="more-title">
        {t('more.title')}
      </h2>
      <p className="more-lead">{t('more.lead')}</p>
      <TopicItem id="account" question="more.account" what="more.account.what" startsOpen={cameBySystem}>
        <AccountPanel />
      </TopicItem>
      {Object.entries(figures).map(
        ([id, entry]) =>
          typeof entry.explore === 'object' &&
          'question' in entry.explore &&
          entry.explore.isInStory !== true && (
            <TopicItem key={id} id={id} question={entry.explore.question} what={entry.explore.what}>
              <FigurePanel id={id} figures={figures} />
            </TopicItem>
          ),
      )}
      <TopicItem id="settings" question="more.settings" what="more.settings.what">
        <SettingsPanel />
      </TopicItem>
    </section>
  )
}

type TopicItemProps = Readonly<{
  id: string
  question: MessageId
  what: MessageId
  startsOpen?: () => boolean
  children: ReactNode
}>

/** A question, and what it opens to. */
export function TopicItem({ id, question, what, startsOpen = () => false, children }: TopicItemProps) {
  const [open, setOpen] = useState(startsOpen)
  return (
    <details
      className="more-item"
      id={`more-${id}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="more-question">{t(question)}</span>
        <span className="more-what">{t(what)}</span>
      </summary>
      <div className="more-body">{open && children}</div>
    </details>
  )
}

/** Whether the reader came by a link to a system of its own; what is known of it then stands open. */
function cameBySystem(): boolean {
  return store.getState().linked.preset !== DEFAULT_SCENARIO.preset
}
