import { t } from '../../i18n/translate.ts'
import { PLAYLISTS } from '../../lessons/playlists.ts'
import { say } from '../lessons/say.ts'

/** Three ways to teach it, minute by minute. */
export function Playlists() {
  return (
    <section className="teachers-part" aria-labelledby="teach-plans">
      <h3 id="teach-plans" tabIndex={-1}>
        {t('teach.plans')}
      </h3>
      {PLAYLISTS.map((playlist) => (
        <details key={playlist.id} className="teachers-plan">
          <summary>
            <strong>{say(playlist.title)}</strong> <span>{say(playlist.goal)}</span>
          </summary>
          <ol className="teachers-minutes">
            {playlist.items.map(({ minutes, what, step }, key) => (
              <li key={key}>
                <span className="teachers-minute">{t('teach.plans.minutes', { n: minutes })}</span>{' '}
                {step === null ? (
                  say(what)
                ) : (
                  <a href={`?lesson=${step.lesson}&step=${step.step}`}>{say(what)}</a>
                )}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
