import { Explore } from './explore/Explore.tsx'
import { ShareButtons } from './explore/ShareButtons.tsx'
import { Header } from './Header.tsx'
import { LinkNotes } from '../ui/LinkNotes.tsx'
import { Status } from '../ui/Status.tsx'
import { useRoute, type Route } from './navigation/route.ts'
import { lazy, Suspense, useEffect } from 'react'
import { withWords } from '../i18n/applyLanguage.ts'
import { t, type MessageId } from '../i18n/translate.ts'

/** The whole site. Explore is there at once; the other pages are fetched when they are opened. */
export function App() {
  const route = useRoute()
  useEffect(() => {
    document.title = titleOf(route)
  }, [route])
  return (
    <>
      <Header route={route}>{route === 'explore' && <ShareButtons />}</Header>
      <main id="main" tabIndex={-1}>
        <LinkNotes />
        {route === 'explore' ? <Explore /> : <OtherPage route={route} />}
      </main>
      <Footer />
      {route === 'explore' && <Status />}
    </>
  )
}

const NAMES: Readonly<Record<Exclude<Route, 'explore'>, MessageId>> = {
  evidence: 'nav.evidence',
  claims: 'nav.claims',
  lessons: 'nav.lessons',
  teachers: 'nav.teachers',
  model: 'footer.model',
}

/** What a tab, a bookmark and a screen reader call a page. */
function titleOf(route: Route): string {
  return route === 'explore' ? t('page.title') : t('page.title.of', { page: t(NAMES[route]) })
}

const PAGES = {
  evidence: lazy(() =>
    withWords(import('./evidence/Evidence.tsx'), 'pages').then((page) => ({ default: page.Evidence })),
  ),
  claims: lazy(() =>
    withWords(import('./claims/Claims.tsx'), 'pages').then((page) => ({ default: page.Claims })),
  ),
  lessons: lazy(() =>
    withWords(import('./lessons/Lessons.tsx'), 'pages').then((page) => ({ default: page.Lessons })),
  ),
  teachers: lazy(() =>
    withWords(import('./teachers/Teachers.tsx'), 'pages').then((page) => ({ default: page.Teachers })),
  ),
  model: lazy(() =>
    withWords(import('./model/Model.tsx'), 'pages').then((page) => ({ default: page.Model })),
  ),
} as const

/** A page that is fetched when it is opened. */
export function OtherPage({ route }: Readonly<{ route: Exclude<Route, 'explore'> }>) {
  const Page = PAGES[route]
  return (
    <Suspense fallback={<div className="page-waiting" />}>
      <Page />
    </Suspense>
  )
}

/** What is invented, where the model is explained, the article of the built site, and what leaves the page: nothing. */
export function Footer() {
  return (
    <footer className="footer">
      <p>{t('page.invented')}</p>
      <p className="footer-links">
        <a href="#model">{t('footer.model')}</a>
        <a href="./article/">{t('nav.article')}</a>
      </p>
      <p>{t('footer.licence')}</p>
    </footer>
  )
}
