import { useEffect } from 'react'
import { Explore } from './explore/Explore.tsx'
import { ShareButtons } from './explore/ShareButtons.tsx'
import { Header } from './Header.tsx'
import { LookSwitch } from './LookSwitch.tsx'
import { PrintNotes } from './PrintNotes.tsx'
import { LinkNotes } from '../ui/LinkNotes.tsx'
import { ErrorBoundary } from '../ui/recovery/ErrorBoundary.tsx'
import { later } from '../ui/recovery/later.tsx'
import { Status } from '../ui/Status.tsx'
import { useRoute, type Route } from './navigation/route.ts'
import { withWords } from '../i18n/applyLanguage.ts'
import { t } from '../i18n/translate.ts'

/** The whole site. Explore is there at once; the other pages are fetched when they are opened. */
export function App() {
  const route = useRoute()
  useEffect(() => {
    document.title = route === 'explore' ? t('page.title') : t(`title.${route}`)
  }, [route])
  return (
    <>
      <Header route={route}>{route === 'explore' && <ShareButtons />}</Header>
      <main id="main" tabIndex={-1}>
        <LinkNotes />
        <ErrorBoundary key={route}>
          {route === 'explore' ? <Explore /> : <OtherPage route={route} />}
        </ErrorBoundary>
        <PrintNotes />
      </main>
      <Footer />
      {route === 'explore' && <Status />}
    </>
  )
}

/** A page is about as tall before it is there. */
const ON_ITS_WAY = { waiting: <div className="page-waiting" /> }

const PAGES = {
  evidence: later(
    () => withWords(import('./evidence/Evidence.tsx'), 'pages').then((page) => page.Evidence),
    ON_ITS_WAY,
  ),
  claims: later(
    () => withWords(import('./claims/Claims.tsx'), 'pages').then((page) => page.Claims),
    ON_ITS_WAY,
  ),
  lessons: later(
    () => withWords(import('./lessons/Lessons.tsx'), 'pages').then((page) => page.Lessons),
    ON_ITS_WAY,
  ),
  teachers: later(
    () => withWords(import('./teachers/Teachers.tsx'), 'pages').then((page) => page.Teachers),
    ON_ITS_WAY,
  ),
  privacy: later(
    () => withWords(import('./privacy/Privacy.tsx'), 'pages').then((page) => page.Privacy),
    ON_ITS_WAY,
  ),
  model: later(() => withWords(import('./model/Model.tsx'), 'pages').then((page) => page.Model), ON_ITS_WAY),
} as const

/** A page that is fetched when it is opened. */
export function OtherPage({ route }: Readonly<{ route: Exclude<Route, 'explore'> }>) {
  const Page = PAGES[route]
  return <Page />
}

/** What is invented, where the model is explained, the article of the built site, and what leaves the page: nothing. */
export function Footer() {
  return (
    <footer className="footer">
      <p>{t('page.invented')}</p>
      <p className="footer-links">
        <a href="#model">{t('footer.model')}</a>
        <a href="#privacy">{t('footer.privacy')}</a>
        <a href="./article/index.html">{t('nav.article')}</a>
        <LookSwitch />
      </p>
      <p>{t('footer.license')}</p>
    </footer>
  )
}
