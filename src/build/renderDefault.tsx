import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { t } from '../i18n/translate.ts'
import { App } from '../pages/App.tsx'
import { ErrorBoundary } from '../ui/recovery/ErrorBoundary.tsx'

/** The page in its default state, as HTML that src/pages/main.tsx takes over. */
export function renderDefault(): string {
  return renderToString(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  )
}

export function pageTitle(): string {
  return t('page.title')
}
