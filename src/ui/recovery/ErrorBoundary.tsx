import { Component, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { isFetchError } from './fetchError.ts'
import './recovery.css'

type ErrorBoundaryProps = Readonly<{
  children: ReactNode
  /** Called before what has failed is drawn again. */
  onRetry?: () => void
}>

type Failed = Readonly<{ error: unknown; times: number }>

/** What has failed gives way to a sentence and `Try again`; all around it goes on. Nothing in the store is touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Failed> {
  override state: Failed = { error: null, times: 0 }

  static getDerivedStateFromError(error: unknown): Partial<Failed> {
    return { error: error ?? new Error('Nothing was thrown.') }
  }

  private readonly retry = (): void => {
    this.props.onRetry?.()
    this.setState(({ times }) => ({ error: null, times: times + 1 }))
  }

  override render(): ReactNode {
    const { error, times } = this.state
    if (error === null) return this.props.children
    const words = t(isFetchError(error) ? 'recovery.missing' : 'recovery.broken')
    return <TryAgain words={words} onRetry={this.retry} wasTried={times > 0} />
  }
}

type TryAgainProps = Readonly<{ words: string; onRetry: () => void; wasTried?: boolean }>

/** One sentence and `Try again`; where that was of no use, the way to the page as it was built. */
export function TryAgain({ words, onRetry, wasTried = false }: TryAgainProps) {
  return (
    <div className="recovery" role="alert">
      <p>{words}</p>
      <p className="recovery-ways">
        <button type="button" className="button" onClick={onRetry}>
          {t('recovery.again')}
        </button>
        {wasTried && <a href={location.pathname}>{t('recovery.anew')}</a>}
      </p>
    </div>
  )
}
