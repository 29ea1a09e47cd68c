import { formatCount, formatRate, formatRatio } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Figure } from '../frame/Figure.tsx'
import { crossText, evidenceTable, evidenceWords, worldLetter, type EvidenceWorld } from './evidenceWords.ts'
import '../groups/groups.css'
import './evidence.css'

export type SameEvidenceFigureProps = Readonly<{
  /** The compared group, and the one it is compared with. */
  label: string
  reference: string
  worlds: readonly EvidenceWorld[]
  /** The world that is set now, or null. */
  loaded: string | null
  onLoad: (id: string) => void
}>

/** Galleries and algorithms that all give the published counts: what a count cannot tell. */
export function SameEvidenceFigure(props: SameEvidenceFigureProps) {
  const { label, reference, worlds, loaded, onLoad } = props
  return (
    <Figure
      id="evidence"
      title={t('groups.evidence.title')}
      subtitle={t('groups.evidence.subtitle')}
      sentence={evidenceWords(props)}
      table={() => evidenceTable(props)}
    >
      <ul className="evidence">
        {worlds.map((world, i) => (
          <World
            key={world.id}
            world={world}
            letter={worldLetter(i)}
            label={label}
            reference={reference}
            isLoaded={world.id === loaded}
            onLoad={onLoad}
          />
        ))}
      </ul>
    </Figure>
  )
}

type WorldProps = Readonly<{
  world: EvidenceWorld
  letter: string
  label: string
  reference: string
  isLoaded: boolean
  onLoad: (id: string) => void
}>

function World({ world, letter, label, reference, isLoaded, onLoad }: WorldProps) {
  return (
    <li className={isLoaded ? 'evidence-world evidence-loaded' : 'evidence-world'}>
      <strong className="evidence-name">{t('groups.evidence.world', { letter })}</strong>
      <span>{t('groups.evidence.share', { share: formatRate(world.galleryShare), label })}</span>
      <GalleryDots share={world.galleryShare} />
      <span className="evidence-cause">
        {t('groups.evidence.factor', { factor: formatRatio(world.factor), reference })} {crossText(world)}
      </span>
      <span className="evidence-counts">
        {world.counts.map((group) => (
          <span key={group.label}>
            <b>{t('groups.count', { count: formatCount(group.count), of: formatCount(group.of) })}</b>{' '}
            {group.label}
          </span>
        ))}
      </span>
      <button type="button" className="button" aria-pressed={isLoaded} onClick={() => onLoad(world.id)}>
        {t(isLoaded ? 'groups.evidence.loaded' : 'groups.evidence.load', { letter })}
      </button>
    </li>
  )
}

const ACROSS = 20
const DOWN = 5

/** The gallery as 100 people: the compared group filled, the others hollow. */
function GalleryDots({ share }: { share: number }) {
  const filled = Math.round(share * ACROSS * DOWN)
  const dots = Array.from({ length: ACROSS * DOWN }, (_, i) => {
    const [x, y] = [Math.floor(i / DOWN) * 10 + 1.5, (i % DOWN) * 10 + 5]
    return `M${x} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z`
  })
  return (
    <svg viewBox={`0 0 ${ACROSS * 10} ${DOWN * 10}`} aria-hidden="true">
      <path className="evidence-filled" d={dots.slice(0, filled).join('')} />
      <path className="evidence-hollow" d={dots.slice(filled).join('')} />
    </svg>
  )
}
