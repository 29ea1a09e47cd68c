import { lazy, Suspense } from 'react'
import { withWords } from '../i18n/applyLanguage.ts'
import type { Route } from './navigation/route.ts'

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
