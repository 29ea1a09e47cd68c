import { lazy, Suspense, useState, type ComponentType } from 'react'
import { withWords } from '../../i18n/applyLanguage.ts'
import { t } from '../../i18n/translate.ts'
import { DEFAULT_SCENARIO } from '../../scenario/presets/scenarios.ts'
import { store } from '../../state/store.ts'

const TOPICS = [
  'account',
  'groups',
  'crowd',
  'growth',
  'tradeoff',
  'repeat',
  'frequencies',
  'policies',
  'reviewer',
  'settings',
] as const
type Topic = (typeof TOPICS)[number]

const PANELS: Readonly<Record<Topic, ComponentType>> = {
  account: lazy(() =>
    withWords(import('./AccountPanel.tsx'), 'pages').then((part) => ({ default: part.AccountPanel })),
  ),
  groups: lazy(() =>
    withWords(import('../../figures/groups/GroupsPanel.tsx')).then((part) => ({ default: part.GroupsPanel })),
  ),
  crowd: lazy(() =>
    withWords(import('../../figures/crowd/CrowdPanel.tsx')).then((part) => ({ default: part.CrowdPanel })),
  ),
  growth: lazy(() =>
    withWords(import('../../figures/growth/GrowthPanel.tsx')).then((part) => ({ default: part.GrowthPanel })),
  ),
  tradeoff: lazy(() =>
    withWords(import('../../figures/tradeoff/TradeoffPanel.tsx')).then((part) => ({
      default: part.TradeoffPanel,
    })),
  ),
  repeat: lazy(() =>
    withWords(import('../../figures/repeat/RepeatPanel.tsx')).then((part) => ({ default: part.RepeatPanel })),
  ),
  frequencies: lazy(() =>
    withWords(import('../../figures/frequencies/FrequenciesPanel.tsx')).then((part) => ({
      default: part.FrequenciesPanel,
    })),
  ),
  policies: lazy(() =>
    withWords(import('../../figures/policies/PoliciesPanel.tsx')).then((part) => ({
      default: part.PoliciesPanel,
    })),
  ),
  reviewer: lazy(() =>
    withWords(import('../../figures/funnel/FunnelPanel.tsx')).then((part) => ({
      default: part.ReviewerPanel,
    })),
  ),
  settings: lazy(() =>
    withWords(import('../settings/SettingsPanel.tsx')).then((part) => ({ default: part.SettingsPanel })),
  ),
}

/** Everything that is not the sentence, the sliders and the three pictures: a question each, fetched when opened. */
export function GoFurther() {
  return (
    <section className="more" aria-labelledby="more-title">
      <h2 className="more-title" id="more-title">
        {t('more.title')}
      </h2>
      <p className="more-lead">{t('more.lead')}</p>
      {TOPICS.map((topic) => (
        <TopicItem key={topic} topic={topic} />
      ))}
    </section>
  )
}

function TopicItem({ topic }: Readonly<{ topic: Topic }>) {
  const [open, setOpen] = useState(() => topic === 'account' && cameBySystem())
  const Panel = PANELS[topic]
  return (
    <details
      className="more-item"
      id={`more-${topic}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="more-question">{t(`more.${topic}`)}</span>
        <span className="more-what">{t(`more.${topic}.what`)}</span>
      </summary>
      <div className="more-body">
        {open && (
          <Suspense fallback={<div className="page-waiting" />}>
            <Panel />
          </Suspense>
        )}
      </div>
    </details>
  )
}

/** Whether the reader came by a link to a system of its own; what is known of it then stands open. */
function cameBySystem(): boolean {
  return store.getState().linked.preset !== DEFAULT_SCENARIO.preset
}
