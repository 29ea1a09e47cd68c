import { lazy, Suspense } from 'react'
import type { Route } from './navigation/route.ts'

const PAGES = {
  evidence: lazy(() => import('./evidence/Evidence.tsx').then((page) => ({ default: page.Evidence }))),
  claims: lazy(() => import('./claims/Claims.tsx').then((page) => ({ default: page.Claims }))),
  lessons: lazy(() => import('./lessons/Lessons.tsx').then((page) => ({ default: page.Lessons }))),
  teachers: lazy(() => import('./teachers/Teachers.tsx').then((page) => ({ default: page.Teachers }))),
  model: lazy(() => import('./model/Model.tsx').then((page) => ({ default: page.Model }))),
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
