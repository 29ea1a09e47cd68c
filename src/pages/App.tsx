import { Explore } from './explore/Explore.tsx'
import { ShareButtons } from './explore/ShareButtons.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { LinkNotes } from '../ui/LinkNotes.tsx'
import { OtherPage } from './OtherPage.tsx'
import { Status } from '../ui/Status.tsx'
import { useRoute } from './navigation/route.ts'

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
