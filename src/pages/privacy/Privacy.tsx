import { t, type MessageId } from '../../i18n/translate.ts'
import { STORAGE_KEYS, type StorageKey } from '../../state/storage.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import './privacy.css'

const SECTIONS: readonly Readonly<{ title: MessageId; texts: readonly MessageId[] }>[] = [
  {
    title: 'privacy.what',
    texts: [
      'privacy.what.none',
      'privacy.what.link',
      'privacy.what.class',
      'privacy.what.packages',
      'privacy.what.out',
    ],
  },
  { title: 'privacy.kept', texts: [] },
  { title: 'privacy.host', texts: ['privacy.host.text'] },
  { title: 'privacy.law', texts: ['privacy.law.text'] },
  { title: 'privacy.contact', texts: ['privacy.contact.text'] },
]

/** What is processed, kept and seen by whom: one page that a school can read, print and file. */
export function Privacy() {
  return (
    <div className="privacy prose">
      <PageTitle>{t('privacy.title')}</PageTitle>
      <p className="lead">{t('privacy.lead')}</p>
      {SECTIONS.map(({ title, texts }) => (
        <section key={title} aria-label={t(title)}>
          <h3>{t(title)}</h3>
          {texts.map((text) => (
            <p key={text}>{t(text)}</p>
          ))}
          {title === 'privacy.kept' && <KeptTable />}
        </section>
      ))}
    </div>
  )
}

/** A key without words for it is a type error. */
const KEPT: Readonly<Record<StorageKey, Readonly<{ what: MessageId; long: MessageId }>>> = {
  'lookalike.lessons.1': { what: 'privacy.kept.lessons', long: 'privacy.kept.tab' },
  'lookalike.challenges.1': { what: 'privacy.kept.challenges', long: 'privacy.kept.tab.only' },
  'lookalike.launch.1': { what: 'privacy.kept.launch', long: 'privacy.kept.tab.only' },
  'lookalike.reviewer.1': { what: 'privacy.kept.reviewer', long: 'privacy.kept.tab' },
}

function KeptTable() {
  return (
    <table className="privacy-kept">
      <caption>{t('privacy.kept.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('privacy.kept.key')}</th>
          <th scope="col">{t('privacy.kept.what')}</th>
          <th scope="col">{t('privacy.kept.long')}</th>
        </tr>
      </thead>
      <tbody>
        {STORAGE_KEYS.map((key) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td>{t(KEPT[key].what)}</td>
            <td>{t(KEPT[key].long)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('privacy.kept.cache.name')}</th>
          <td>{t('privacy.kept.cache')}</td>
          <td>{t('privacy.kept.cache.long')}</td>
        </tr>
      </tbody>
    </table>
  )
}
