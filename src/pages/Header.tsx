import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'
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
        <div className="header-tools">{children}</div>
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
      <HeaderMenu route={route}>
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
        <div className="header-tools">{children}</div>
      </HeaderMenu>
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

/** One line on a phone: pages and tools are folded behind a button there, and stand open where there is room. A new page closes it. */
function HeaderMenu({ route, children }: Readonly<{ route: Route; children: ReactNode }>) {
  const [isOpen, setOpen] = useState(false)
  const [shownFor, setShownFor] = useState(route)
  // Not by a key: a link that is made anew loses the focus before the page it opens can take it on.
  if (shownFor !== route) {
    setShownFor(route)
    setOpen(false)
  }
  const menu = useRef<HTMLDivElement>(null)
  // A link that was folded away with the menu cannot hold the focus either.
  useEffect(() => {
    const held = document.activeElement
    if (held !== null && menu.current?.contains(held) && !held.checkVisibility())
      document.getElementById('main')?.focus({ preventScroll: true })
  }, [route])
  return (
    <>
      <button
        type="button"
        className="button header-menu"
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
      >
        {t('nav.menu')}
      </button>
      <div id="menu" ref={menu} className="header-rest" data-open={isOpen || undefined}>
        {children}
      </div>
    </>
  )
}
