import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { ErrorBoundary, TryAgain } from './ErrorBoundary.tsx'
import { fetchPart } from './fetchPart.ts'

/** What is fetched later than this is said to be late, in milliseconds. */
export const LATE_MS = 8000

type Options = Readonly<{
  /** What stands there while the part is on its way; nothing if left out. */
  waiting?: ReactNode
}>

/**
 * A part of the page that is fetched when it is first shown. Where it cannot be had, a sentence stands in its place and
 * `Try again` fetches it anew: `React.lazy` alone would keep the failure for good.
 *
 * @param load fetches the part: `() => withWords(import('./Panel.tsx')).then((part) => part.Panel)`
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null }: Options = {},
): ComponentType<Props> {
  const start = () => lazy(async () => ({ default: await fetchPart(load) }))
  let Part = start()
  return function Later(props: Props) {
    const [, redraw] = useState(0)
    const renew = (): void => {
      Part = start()
      redraw((times) => times + 1)
    }
    return (
      <ErrorBoundary onRetry={renew}>
        <Suspense fallback={<Waiting onRetry={renew}>{waiting}</Waiting>}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  }
}

/** The place of a part that is on its way: what never arrives is not waited for in silence. */
function Waiting({ children, onRetry }: Readonly<{ children: ReactNode; onRetry: () => void }>) {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {isLate && <TryAgain words={t('recovery.late')} onRetry={onRetry} />}
      {children}
    </>
  )
}
