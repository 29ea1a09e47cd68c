import type { MouseEvent, ReactNode } from 'react'
import { t, type MessageId } from '../i18n/translate.ts'
import { useStore } from '../state/useStore.ts'
import type { Route } from './navigation/route.ts'

const LINKS: readonly Readonly<{ route: Route; label: MessageId }>[] = [
  { route: 'explore', label: 'nav.explore' },
  { route: 'lessons', label: 'nav.lessons' },
  { route: 'evidence', label: 'nav.evidence' },
  { route: 'claims', label: 'nav.claims' },
  { route: 'teachers', label: 'nav.teachers' },
]

/** Name and pages, and the tools of the page shown. A link may leave name and pages out (`links=0`). */
export function Header({ route, children }: Readonly<{ route: Route; children: ReactNode }>) {
  const shown = useStore((state) => state.display.links)
  if (!shown) {
    return (
      <header className="header">
        <h1 className="visually-hidden">{t('page.title')}</h1>
        {children}
      </header>
    )
  }
  return (
    <header className="header">
      <a className="skip" href="#main" onClick={skipToMain}>
        {t('nav.skip')}
      </a>
      <h1 className="header-name">
        {t('app.name')}
        <span className="visually-hidden">{t('page.subtitle')}</span>
      </h1>
      <nav aria-label={t('nav.label')} className="header-nav">
        {LINKS.map((link) => (
          <a
            key={link.route}
            href={`#${link.route}`}
            aria-current={link.route === route ? 'page' : undefined}
          >
            {t(link.label)}
          </a>
        ))}
      </nav>
      {children}
    </header>
  )
}

/** The hash names the page: it must stay, and the focus goes where the link says. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault()
  const main = document.getElementById('main')
  main?.focus()
  main?.scrollIntoView()
}
