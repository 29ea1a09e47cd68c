import { Explore } from './explore/Explore.tsx'
import { ShareButtons } from './explore/ShareButtons.tsx'
import { Header } from './Header.tsx'
import { LinkNotes } from '../ui/LinkNotes.tsx'
import { Status } from '../ui/Status.tsx'
import { useRoute, type Route } from './navigation/route.ts'
import { lazy, Suspense } from 'react'
import { withWords } from '../i18n/applyLanguage.ts'
import { t } from '../i18n/translate.ts'

/** The whole site. Explore is there at once; the other pages are fetched when they are opened. */
export function App() {
  const route = useRoute()
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
