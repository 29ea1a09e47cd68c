import { t } from '../../i18n/translate.ts'
import { CLAIMS } from '../../lessons/claims.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import './claims.css'

/** Things said in the articles, each with the experiment that tests it. In the order of the list, which is not by side. */
export function Claims() {
  return (
    <div className="claims">
      <PageTitle>{t('claimsPage.title')}</PageTitle>
      <div className="prose">
        <p className="lead">{t('claimsPage.lead')}</p>
        <p className="claims-note">{t('claimsPage.numbers')}</p>
      </div>
      <div className="claims-list">
        {CLAIMS.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
    </div>
  )
}
